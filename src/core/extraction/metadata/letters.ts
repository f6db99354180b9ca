/**
 * Characters that are no letter, for the inside of a character class: white space, figures and marks of ASCII and Latin-1,
 * symbols, icons and emoji, and marks of the CJK and full-width blocks. The patterns that are asked between a press and the text are made of
 * this and not of `\p{L}`: V8 takes up to a millisecond to prepare each of those.
 */
export const NO_LETTER =
  '\\0-@[-`{-\\u00a9\\u00ab-\\u00b4\\u00b6-\\u00b9\\u00bb-\\u00bf\\u00d7\\u00f7\\u2000-\\u2bff\\u3000-\\u3004\\u3008-\\u3030\\ud800-\\uf8ff\\ufe30-\\ufe6f\\uff00-\\uff20\\uff3b-\\uff40\\uff5b-\\uff65\\ufeff'

/** A letter of any script, or a mark on one. */
export const LETTER = `[^${NO_LETTER}]`

const letter = new RegExp(LETTER)

export const hasLetter = (text: string): boolean => letter.test(text)

/** Whether a text begins with a capital letter. */
export function beginsCapital(text: string): boolean {
  const first = text.charAt(0)
  return first !== first.toLowerCase()
}

/** Whether a text begins with a small letter; letters of scripts without capitals are none. */
export function beginsSmall(text: string): boolean {
  const first = text.charAt(0)
  return first !== first.toUpperCase()
}

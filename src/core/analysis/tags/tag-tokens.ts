import { functionWords } from '../text/function-words'
import { splitWords, type Word } from '../text/split-words'
import { stem } from '../text/stem'

export const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u
/** A number that may be a name (618, 737): three digits and no year. */
export const NUMBER_NAME = /^[1-9]\d{2}$/
const CAPITAL = /^\p{Lu}/u

/** A word as phrases are made of it. */
export interface Token extends Word {
  stem: string
  isFunction: boolean
  opensSentence: boolean
  /** Whether the word follows the one before it with a space, a hyphen or nothing between. */
  joined: boolean
}

/**
 * Whether what looks like a small word is a name by its capitals: US and WHO among small letters, New before York inside a
 * sentence, Go in a Chinese text.
 */
function isName({ text }: Word, left: Word | undefined, right: Word | undefined, opensSentence: boolean): boolean {
  if (text.length < 2 || !CAPITAL.test(text) || !(left ?? right)) return false
  const beside = (pattern: RegExp): boolean =>
    [left, right].every((word) => word === undefined || pattern.test(word.text))
  if (/^\p{Lu}+$/u.test(text)) return beside(/\P{Lu}/u)
  if (beside(UNSPACED)) return true
  return !opensSentence && left !== undefined && !CAPITAL.test(left.text) && CAPITAL.test(right?.text ?? '')
}

/** The words of a line, each with its stem and what it is in its sentence. */
export function tagTokens(line: string, language: string): Token[] {
  const small = functionWords(language)
  const english = functionWords('en')
  const words = splitWords(line, language)
  let end = 0
  return words.map((word, index) => {
    const gap = line.slice(end, word.start)
    end = word.start + word.text.length
    const wide = word.text.charCodeAt(0) > 0xdff && UNSPACED.test(word.text)
    const opensSentence = index === 0 || /[.!?:…"“„«]/u.test(gap)
    const isSmall =
      (small.has(word.key) || english.has(word.key)) &&
      // German writes Sie and Ihre with a capital, and every noun after them.
      (language === 'de' || !isName(word, words[index - 1], words[index + 1], opensSentence))
    return {
      ...word,
      stem: wide ? word.key : stem(word.key, language),
      isFunction: isSmall || (/^[\d.,]+$/.test(word.key) && !NUMBER_NAME.test(word.key)),
      opensSentence,
      joined: index > 0 && (gap === '' || gap === ' ' || gap === '-'),
    }
  })
}

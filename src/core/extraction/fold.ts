/** White space and punctuation of ASCII, Latin-1, the general, the CJK and the full-width blocks. */
const marks =
  /[\0-/:-@[-`{-\u00a9\u00ab-\u00b4\u00b6-\u00b9\u00bb-\u00bf\u2000-\u206f\u2190-\u2bff\u3000-\u3003\u3008-\u303f\u30fb\ufe30-\ufe6f\uff00-\uff0f\uff1a-\uff20\uff3b-\uff40\uff5b-\uff65\ufeff]+/g

/**
 * A text without case, white space and punctuation: equal for two writings of one title or name. The marks are named
 * here because `\p{L}` takes longer to prepare than all pages but the longest to read.
 */
export const fold = (text: string): string => text.toLowerCase().replace(marks, '')

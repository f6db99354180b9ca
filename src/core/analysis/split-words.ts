/** A word of a text with its place, for scripts with and without spaces. */
export interface Word {
  text: string
  /** Lower case, full width folded, ’ as '. */
  key: string
  start: number
}

const UNSPACED =
  '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}ー々\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}'
const RUN = new RegExp(
  `[${UNSPACED}]+|(?:(?![${UNSPACED}])[\\p{L}\\p{N}\\p{M}])+(?:['’._&-](?:(?![${UNSPACED}])[\\p{L}\\p{N}\\p{M}])+|\\+\\+|#)*`,
  'gu',
)
const IS_UNSPACED = new RegExp(`^[${UNSPACED}]`, 'u')

const segmenters = new Map<string, Intl.Segmenter>()
const segmenter = (language: string): Intl.Segmenter => {
  const known = segmenters.get(language)
  if (known) return known
  const made = new Intl.Segmenter(language || 'zh', { granularity: 'word' })
  segmenters.set(language, made)
  return made
}

/** The form under which a word is counted: lower case, compatibility forms folded. */
export const wordKey = (text: string): string => text.normalize('NFKC').toLowerCase().replaceAll('’', "'")

/**
 * The words of one line. Spaced scripts go by a regular expression, an order of magnitude faster than `Intl.Segmenter`,
 * which is kept for the scripts that need its dictionary.
 */
export function splitWords(line: string, language: string): Word[] {
  const words: Word[] = []
  for (const match of line.matchAll(RUN)) {
    const run = match[0]
    if (!IS_UNSPACED.test(run)) words.push({ text: run, key: wordKey(run), start: match.index })
    else
      for (const { segment, index } of segmenter(language).segment(run))
        words.push({ text: segment, key: wordKey(segment), start: match.index + index })
  }
  return words
}

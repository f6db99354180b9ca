/** A word of a text with its place, for scripts with and without spaces. */
export interface Word {
  text: string
  /** Lower case, full width folded, ’ as '. */
  key: string
  start: number
}

const UNSPACED =
  '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}ー々\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}'
// Marked pure, so that a script that takes only a name from here does not prepare them.
const RUN = /* @__PURE__ */ new RegExp(
  `[${UNSPACED}]+|(?:(?![${UNSPACED}])[\\p{L}\\p{N}\\p{M}])+(?:['’._&-](?:(?![${UNSPACED}])[\\p{L}\\p{N}\\p{M}])+|\\+\\+|#)*`,
  'gu',
)
const IS_UNSPACED = /* @__PURE__ */ new RegExp(`^[${UNSPACED}]`, 'u')

/** Languages that write l’eau and dell’anno: the article is a word of its own, and not counted. */
const ELIDING = new Set(['fr', 'it', 'ca'])
const ELIDED = /^\p{L}{1,5}['’](?=\p{L})/u
/** English names keep their ’s in any language. */
const POSSESSIVE = /['’]s$/u

const segmenters = new Map<string, Intl.Segmenter>()
const segmenter = (language: string): Intl.Segmenter => {
  const known = segmenters.get(language)
  if (known) return known
  const made = new Intl.Segmenter(language || 'zh', { granularity: 'word' })
  segmenters.set(language, made)
  return made
}

/** Summary and tags ask for the same runs: the dictionary is asked once. */
const segmented = new Map<string, { text: string; start: number }[]>()
const MOST_RUNS = 4000

function segmentRun(run: string, language: string): { text: string; start: number }[] {
  const known = segmented.get(run)
  if (known) return known
  if (segmented.size > MOST_RUNS) segmented.clear()
  const parts = Array.from(segmenter(language).segment(run), ({ segment, index }) => ({ text: segment, start: index }))
  segmented.set(run, parts)
  return parts
}

/** The form under which a word is counted: lower case, compatibility forms folded. */
export const wordKey = (text: string): string => text.normalize('NFKC').toLowerCase().replaceAll('’', "'")

/**
 * The words of one line. Spaced scripts go by a regular expression, an order of magnitude faster than `Intl.Segmenter`,
 * which is kept for the scripts that need its dictionary.
 */
export function splitWords(line: string, language: string): Word[] {
  const words: Word[] = []
  const elides = ELIDING.has(language)
  for (const match of line.matchAll(RUN)) {
    const run = match[0]
    if (!IS_UNSPACED.test(run)) {
      const article = elides ? (run.match(ELIDED)?.[0].length ?? 0) : 0
      const text = (article > 0 ? run.slice(article) : run).replace(POSSESSIVE, '')
      words.push({ text, key: wordKey(text), start: match.index + article })
    } else
      for (const { text, start } of segmentRun(run, language))
        words.push({ text, key: wordKey(text), start: match.index + start })
  }
  return words
}

import { porterStem } from './porter-stem'

const harmonic = (a: number, b: number): number => (a + b > 0 ? (2 * a * b) / (a + b) : 0)
const UNSPACED =
  '\\u0e00-\\u0e7f\\u1000-\\u109f\\u3040-\\u30ff\\u3400-\\u4dbf\\u4e00-\\u9fff\\uf900-\\ufaff\\uac00-\\ud7af'
const CHARACTERS = new RegExp(`[${UNSPACED}]|(?:(?![${UNSPACED}])[\\p{L}\\p{N}_])+`, 'gu')
const WORDS = /[\p{L}\p{N}\p{M}]+/gu
const isUnspaced = (lang: string): boolean => lang === 'zh' || lang === 'ja'

/** Units a summary is compared by: stemmed words, in Chinese and Japanese single characters. */
export const unitsOf = (text: string, lang: string): string[] =>
  (
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(isUnspaced(lang) ? CHARACTERS : WORDS) ?? []
  ).map((word) => (lang === 'en' && word.length > 3 ? porterStem(word) : word))

export const countsOf = (units: readonly string[]): Map<string, number> => {
  const counts = new Map<string, number>()
  for (const unit of units) counts.set(unit, (counts.get(unit) ?? 0) + 1)
  return counts
}

/** ROUGE-1 F (C.-Y. Lin, 2004) of a whole summary, 0 to 1. */
export function rouge1(summary: readonly string[], reference: readonly string[], lang: string): number {
  const got = summary.flatMap((sentence) => unitsOf(sentence, lang))
  const wanted = reference.flatMap((sentence) => unitsOf(sentence, lang))
  const left = countsOf(wanted)
  let hits = 0
  for (const unit of got) {
    const remaining = left.get(unit) ?? 0
    if (remaining > 0) hits++
    left.set(unit, remaining - 1)
  }
  return harmonic(got.length ? hits / got.length : 0, wanted.length ? hits / wanted.length : 0)
}

/** What two equal tags have in common: case, punctuation and (English) endings do not count. */
export const keyOfTag = (tag: string, lang: string): string => {
  const plain = tag.normalize('NFKC').toLowerCase()
  if (isUnspaced(lang)) return plain.replace(/[\s\p{P}\p{S}]+/gu, '')
  return (plain.match(WORDS) ?? []).map((word) => (lang === 'en' ? porterStem(word) : word)).join(' ')
}

/** F1 of the first `k` different tags, 0 to 1. */
export function f1At(tags: readonly string[], truth: readonly string[], lang: string, k: number): number {
  const keysOf = (list: readonly string[]): string[] =>
    [...new Set(list.map((tag) => keyOfTag(tag, lang)))].filter(Boolean)
  const got = keysOf(tags).slice(0, k)
  const wanted = new Set(keysOf(truth))
  const hits = got.filter((key) => wanted.has(key)).length
  return harmonic(got.length ? hits / got.length : 0, wanted.size ? hits / wanted.size : 0)
}

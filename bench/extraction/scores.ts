/** Precision, recall and F1, fractions from 0 to 1. */
export interface Score {
  precision: number
  recall: number
  f1: number
}

// Scripts written without spaces count sign by sign.
const unspaced = '\\u0e00-\\u0e7f\\u1000-\\u109f\\u3040-\\u30ff\\u3400-\\u9fff\\uac00-\\ud7af\\uf900-\\ufaff'
const token = new RegExp(`[${unspaced}]|(?:(?![${unspaced}])[\\p{L}\\p{N}_])+`, 'gu')

/**
 * How much of the labelled text was found: words as a bag (NFKC, lower case), or 4-word shingles as in Zyte's article
 * extraction benchmark (github.com/scrapinghub/article-extraction-benchmark, evaluate.py).
 */
export function scoreText(expected: string, found: string, metric: 'shingle4' | 'words'): Score {
  const items = metric === 'shingle4' ? shingles : words
  const wanted = counted(items(expected))
  const given = counted(items(found))
  let hits = 0
  for (const [item, count] of wanted) hits += Math.min(count, given.get(item) ?? 0)
  const precision = hits / Math.max(1, total(given))
  const recall = hits / Math.max(1, total(wanted))
  return { precision, recall, f1: precision + recall > 0 ? (2 * precision * recall) / (precision + recall) : 0 }
}

const words = (text: string): string[] => text.normalize('NFKC').toLowerCase().match(token) ?? []

function shingles(text: string): string[] {
  const found = text.match(/[\p{L}\p{N}_]+/gu) ?? []
  return Array.from({ length: Math.max(found.length > 0 ? 1 : 0, found.length - 3) }, (_, i) =>
    found.slice(i, i + 4).join(' '),
  )
}

function counted(items: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1)
  return counts
}

const total = (counts: ReadonlyMap<string, number>): number => [...counts.values()].reduce((a, b) => a + b, 0)

/** Mean scores of several pages; sets scored by shingles average precision over the pages with an answer, as that benchmark does. */
export function meanScore(pages: readonly (Score & { isEmpty: boolean })[], metric: 'shingle4' | 'words'): Score {
  const isShingled = metric === 'shingle4'
  const precision = mean((isShingled ? pages.filter((page) => !page.isEmpty) : pages).map((page) => page.precision))
  const recall = mean(pages.map((page) => page.recall))
  const f1 = isShingled ? (2 * precision * recall) / (precision + recall) : mean(pages.map((page) => page.f1))
  return { precision, recall, f1 }
}

const mean = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0) / Math.max(1, numbers.length)

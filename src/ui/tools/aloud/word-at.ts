import type { Stretch } from '../../../core/marks/find-quote'

/** The word that begins at `at` of some words, or that a voice means by it; `length` is 0 where it did not say. */
export function wordAt(words: string, at: number, length: number): Stretch | null {
  if (length > 0) return { start: at, end: Math.min(words.length, at + length) }
  const segmenter = new Intl.Segmenter(undefined, { granularity: 'word' })
  const found = segmenter.segment(words).containing(at)
  return found && /[\p{L}\p{N}]/u.test(found.segment)
    ? { start: found.index, end: found.index + found.segment.length }
    : null
}

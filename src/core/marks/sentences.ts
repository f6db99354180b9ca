import type { Stretch } from './find-quote'

/** A voice stops after some fifteen seconds in Chromium; what is longer than this is spoken in pieces. */
const LONGEST = 220

/** The sentences of a running text (Unicode UAX 29), long ones in pieces at their commas, without white space around. */
export function sentencesOf(text: string, lang: string | null): Stretch[] {
  const segmenter = segmenterFor(lang)
  const sentences: Stretch[] = []
  let from = 0
  for (const line of text.split('\n')) {
    for (const { index, segment } of segmenter.segment(line)) {
      for (const piece of pieces(segment)) {
        const words = piece.words.trim()
        const start = from + index + piece.at + piece.words.indexOf(words)
        if (/[\p{L}\p{N}]/u.test(words)) sentences.push({ start, end: start + words.length })
      }
    }
    from += line.length + 1
  }
  return sentences
}

/** The sentence a character stands in, at most one line. */
export function sentenceAround(text: string, place: number): Stretch {
  const from = text.lastIndexOf('\n', place - 1) + 1
  const lineEnd = text.indexOf('\n', place)
  const line = text.slice(from, lineEnd < 0 ? text.length : lineEnd)
  const found = segmenterFor(null)
    .segment(line)
    .containing(Math.min(place - from, Math.max(0, line.length - 1)))
  if (!found) return { start: from, end: from + line.length }
  const words = found.segment.trim()
  const start = from + found.index + found.segment.indexOf(words)
  return { start, end: start + words.length }
}

function pieces(sentence: string): { at: number; words: string }[] {
  const cut: { at: number; words: string }[] = []
  let at = 0
  while (sentence.length - at > LONGEST) {
    const part = sentence.slice(at, at + LONGEST)
    const comma = Math.max(
      ...[...part.matchAll(/[,;:，；：、–—]\s?|\s/gu)].map(({ index, 0: mark }) => index + mark.length),
    )
    const length = comma > 0 ? comma : LONGEST
    cut.push({ at, words: sentence.slice(at, at + length) })
    at += length
  }
  cut.push({ at, words: sentence.slice(at) })
  return cut
}

function segmenterFor(lang: string | null): Intl.Segmenter {
  try {
    return new Intl.Segmenter(lang ?? undefined, { granularity: 'sentence' })
  } catch {
    return new Intl.Segmenter(undefined, { granularity: 'sentence' }) // A page may name any language.
  }
}

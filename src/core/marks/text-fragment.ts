/** Longer sentences are named by their first and last words; an address has room, a person who looks at it has not. */
const LONGEST = 120
const WORDS = 5

/**
 * An address that makes a browser scroll to words of the page (URL Fragment Text Directives). A browser that does not
 * know them, and a page that no longer says them, is opened at its beginning.
 *
 * @param words a whole sentence: matches begin and end between words
 */
export function addressOfWords(url: string, words: string): string {
  const sentence = words.trim()
  if (sentence === '') return url
  const directive = sentence.length <= LONGEST ? encoded(sentence) : bothEnds(sentence)
  return `${url}${url.includes('#') ? '' : '#'}:~:text=${directive}`
}

function bothEnds(sentence: string): string {
  const words = [...new Intl.Segmenter(undefined, { granularity: 'word' }).segment(sentence)]
  const wordy = words.filter(({ segment }) => /[\p{L}\p{N}]/u.test(segment))
  const head = wordy[WORDS - 1]
  const tail = wordy[wordy.length - WORDS]
  if (!head || !tail || head.index >= tail.index) return encoded(sentence)
  const last = wordy[wordy.length - 1] ?? tail
  return `${encoded(sentence.slice(0, head.index + head.segment.length))},${encoded(sentence.slice(tail.index, last.index + last.segment.length))}`
}

/** A dash would part context from text. */
const encoded = (words: string): string => encodeURIComponent(words).replaceAll('-', '%2D')

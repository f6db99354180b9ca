/** Where a sentence stands: from `start` up to `end`, in UTF-16 units of the article's `text`. */
export interface SentencePlace {
  start: number
  end: number
}

/**
 * Where each sentence of a summary stands in the text it was taken from; null for one that is not there. Sentences are
 * verbatim and in the order of the text, so the places need no room in the library, and what was saved before anybody
 * asked for places has them too. White space may differ: a stored sentence has it folded.
 */
export function sentencePlaces(text: string, sentences: readonly string[]): (SentencePlace | null)[] {
  let from = 0
  return sentences.map((sentence) => {
    // The text may have been read anew and its paragraphs moved: then a sentence is looked for from the beginning too.
    const place = placeOf(text, sentence, from) ?? placeOf(text, sentence, 0)
    if (place) from = place.end
    return place
  })
}

function placeOf(text: string, sentence: string, from: number): SentencePlace | null {
  const words = sentence.trim().split(/\s+/u)
  const [first = ''] = words
  if (first === '') return null
  const exact = text.indexOf(words.join(' '), from)
  if (exact >= 0) return { start: exact, end: exact + words.join(' ').length }
  for (let start = text.indexOf(first, from); start >= 0; start = text.indexOf(first, start + 1)) {
    const end = endOf(text, words, start)
    if (end !== null) return { start, end }
  }
  return null
}

/** Where the words end that follow one another from `start`, with nothing but white space between; null when they do not. */
function endOf(text: string, words: readonly string[], start: number): number | null {
  let at = start
  for (const word of words) {
    while (at > start && /\s/u.test(text[at] ?? '')) at++
    if (!text.startsWith(word, at)) return null
    at += word.length
  }
  return at
}

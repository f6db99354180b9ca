import type { Stretch } from '../../../core/marks/find-quote'
import type { RunningText } from '../../article/running-text'

const SENTENCE = 'lectern-spoken-sentence'
const WORD = 'lectern-spoken-word'

/** Marks what is being said; without a word where the voice tells none. */
export function paintSpoken(running: RunningText, sentence: Stretch, word: Stretch | null): void {
  CSS.highlights.set(SENTENCE, new Highlight(running.range(sentence.start, sentence.end)))
  const spoken = word ? new Highlight(running.range(word.start, word.end)) : new Highlight()
  spoken.priority = 1
  CSS.highlights.set(WORD, spoken)
}

export function unpaintSpoken(): void {
  CSS.highlights.delete(SENTENCE)
  CSS.highlights.delete(WORD)
}

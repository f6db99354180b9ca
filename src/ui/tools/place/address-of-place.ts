import { sentenceAround } from '../../../core/marks/sentences'
import { addressOfWords } from '../../../core/marks/text-fragment'
import type { ReadingStage } from '../../article/reading-stage'
import { runningTextOf } from '../../article/running-text'
import { placeAtTop } from './place-at-line'

/** The address of the original at the sentence that is being read; at the beginning, of the original itself. */
export function addressOfPlace(stage: ReadingStage): string {
  const { url } = stage.article
  const place = placeAtTop(stage)
  if (place === null || place === 0) return url
  const { text } = runningTextOf(stage.text)
  const { start, end } = sentenceAround(text, place)
  return addressOfWords(url, text.slice(start, end))
}

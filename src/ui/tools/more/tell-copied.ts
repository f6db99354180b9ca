import type { ReadingStage } from '../../article/reading-stage'
import { copyText } from '../../controls/copy-text'
import type { Words } from '../../controls/words'

/** Copies something of the article and says what came of it. */
export function tellCopied(
  { frame }: ReadingStage,
  words: string | Promise<string>,
  say: Words['say'],
  tell: (sentence: string) => void,
): void {
  Promise.resolve(words)
    .then((ready) => copyText(ready, frame.getRootNode() as Document | ShadowRoot))
    .then(
      () => tell(say('copied')),
      () => tell(say('notCopied')),
    )
}

import type { Words } from '../../controls/words'

/** Says what came of copying. */
export function tellCopied(copying: Promise<void>, say: Words['say'], tell: (sentence: string) => void): void {
  copying.then(
    () => tell(say('copied')),
    () => tell(say('notCopied')),
  )
}

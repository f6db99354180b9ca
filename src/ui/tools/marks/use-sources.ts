import { useEffect } from 'preact/hooks'
import type { ReadingStage } from '../../article/reading-stage'
import { forgetSource, showSource } from '../../article/show-source'

/** Makes the sentences of the summary lead to their source. */
export function useSources({ scroller, text }: ReadingStage, onLost: () => void): void {
  useEffect(() => {
    const onClick = ({ target }: Event): void => {
      const sentence = (target as Element | null)?.closest('.summary-sentence')?.textContent
      if (sentence && !showSource(scroller, text, sentence)) onLost()
    }
    scroller.addEventListener('click', onClick)
    return () => {
      scroller.removeEventListener('click', onClick)
      forgetSource()
    }
  }, [text])
}

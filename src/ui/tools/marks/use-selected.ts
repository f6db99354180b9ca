import { useEffect, useState } from 'preact/hooks'
import type { ReadingStage } from '../../article/reading-stage'
import { type SelectedStretch, selectedStretch } from './selected-stretch'

/** A selection is answered once it has come to rest, in ms: under way it would only flicker. */
const REST = 250

/** What is selected of the text now. */
export function useSelected({ text, scroller }: ReadingStage): [SelectedStretch | null, () => void] {
  const [selected, setSelected] = useState<SelectedStretch | null>(null)
  useEffect(() => {
    const document = text.ownerDocument
    const root = text.getRootNode()
    let timer: ReturnType<typeof setTimeout> | undefined
    const look = (): void => {
      clearTimeout(timer)
      timer = setTimeout(() => setSelected(selectedStretch(text)), REST)
    }
    // Not every browser tells the document of a selection inside a closed root; a key or a hand that rests always ends it.
    document.addEventListener('selectionchange', look)
    root.addEventListener('pointerup', look)
    root.addEventListener('keyup', look)
    scroller.addEventListener('scroll', look, { passive: true })
    // Words may have been selected before the tools joined the text.
    look()
    return () => {
      clearTimeout(timer)
      document.removeEventListener('selectionchange', look)
      root.removeEventListener('pointerup', look)
      root.removeEventListener('keyup', look)
      scroller.removeEventListener('scroll', look)
    }
  }, [text])
  useEffect(() => {
    if (!selected) return
    const root = text.getRootNode()
    // The first Escape gives the words up, the next one what lies below.
    const onKey = (event: Event): void => {
      if ((event as KeyboardEvent).key !== 'Escape' || event.defaultPrevented) return
      event.preventDefault()
      text.ownerDocument.getSelection()?.removeAllRanges()
      setSelected(null)
    }
    root.addEventListener('keydown', onKey)
    return () => root.removeEventListener('keydown', onKey)
  }, [selected, text])
  return [selected, () => setSelected(null)]
}

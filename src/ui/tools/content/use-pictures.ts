import { useEffect, useState } from 'preact/hooks'
import type { ReadingStage } from '../../article/reading-stage'

/** Smaller ones, in CSS px, show no more when they are large: signs and faces. */
const WORTH_ENLARGING = 120

/** Pictures open large at a press or by Enter, except where they are links. `name` says what a press does, for each. */
export function usePictures({ text }: ReadingStage, name: (alt: string) => string) {
  const [shown, setShown] = useState<HTMLImageElement | null>(null)
  useEffect(() => {
    const dress = (picture: HTMLImageElement): void => {
      if (picture.closest('a') || Math.max(picture.width, picture.naturalWidth) < WORTH_ENLARGING) return
      picture.tabIndex = 0
      picture.setAttribute('role', 'button')
      picture.setAttribute('aria-label', name(picture.alt))
    }
    for (const picture of text.querySelectorAll('img')) if (picture.complete) dress(picture)
    const pictureOf = ({ target }: Event): HTMLImageElement | null => {
      const element = target as HTMLImageElement
      return element.localName === 'img' ? element : null
    }
    const onLoad = (event: Event): void => {
      const picture = pictureOf(event)
      if (picture) dress(picture)
    }
    const open = (event: Event): void => {
      const picture = pictureOf(event)
      if (picture?.getAttribute('role') !== 'button') return
      event.preventDefault()
      setShown(picture)
    }
    const onKey = (event: KeyboardEvent): void => {
      if (event.key === 'Enter' || event.key === ' ') open(event)
    }
    text.addEventListener('load', onLoad, true)
    text.addEventListener('click', open)
    text.addEventListener('keydown', onKey)
    return () => {
      text.removeEventListener('load', onLoad, true)
      text.removeEventListener('click', open)
      text.removeEventListener('keydown', onKey)
    }
  }, [text])
  const all = shown ? [...text.querySelectorAll<HTMLImageElement>('img[role="button"]')] : []
  const step = (by: 1 | -1): void => {
    const next = shown && all[all.indexOf(shown) + by]
    if (next) setShown(next)
  }
  return { shown, several: all.length > 1, step, close: () => setShown(null) }
}

import { useEffect, useState } from 'preact/hooks'
import type { ReadingStage } from '../../article/reading-stage'
import { innerTarget, noteOf } from './inner-target'

/** A note that is open beside its mark. */
export interface OpenNote {
  mark: HTMLElement
  note: HTMLElement
}

/**
 * Follows links inside the article by scrolling: over a page the address is the page's and stays as it is. A mark opens
 * its note instead; `cameFrom` is where the last jump began, for the way back.
 */
export function useInnerLinks({ text, scroller }: ReadingStage) {
  const [open, setOpen] = useState<OpenNote | null>(null)
  const [cameFrom, setCameFrom] = useState<HTMLElement | null>(null)
  const goTo = (target: HTMLElement, from: HTMLElement | null): void => {
    const top = target.getBoundingClientRect().top - scroller.getBoundingClientRect().top
    scroller.scrollBy({ top: top - scroller.clientHeight / 4, behavior: 'instant' })
    target.tabIndex = -1
    target.focus({ preventScroll: true })
    setOpen(null)
    setCameFrom(from)
  }
  useEffect(() => {
    const onClick = (event: MouseEvent) => {
      const link = (event.target as Element).closest<HTMLElement>('a[href^="#"]')
      if (!link) return
      event.preventDefault()
      const note = noteOf(text, link)
      if (note) return setOpen((now) => (now?.mark === link ? null : { mark: link, note }))
      const target = innerTarget(text, link)
      if (target) goTo(target, link)
    }
    text.addEventListener('click', onClick)
    return () => text.removeEventListener('click', onClick)
  }, [text])
  return {
    open,
    cameFrom,
    close: () => setOpen(null),
    goToNote: () => open && goTo(open.note, open.mark),
    goBack() {
      if (cameFrom) goTo(cameFrom.closest<HTMLElement>('p, li, td, blockquote') ?? cameFrom, null)
      cameFrom?.focus({ preventScroll: true })
    },
  }
}

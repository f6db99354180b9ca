import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { rebuildBody } from '../../../core/article/rebuild-body'
import type { ReadingStage } from '../../article/reading-stage'
import { useWords } from '../../controls/words'
import type { OpenNote } from './use-inner-links'

export interface FootnotePopoverProps {
  stage: ReadingStage
  open: OpenNote
  onGoTo: () => void
  onClose: () => void
}

/** How far a mark may scroll from its note, in CSS px. */
const LEFT_BEHIND = 24

/** A note beside its mark, so that one need not leave the line. Escape or a press elsewhere closes it. */
export function FootnotePopover({ stage, open, onGoTo, onClose }: FootnotePopoverProps) {
  const { say } = useWords()
  const box = useRef<HTMLElement>(null)
  const words = useRef<HTMLDivElement>(null)
  const [place, setPlace] = useState({ left: 0, top: 0 })
  const { mark, note } = open
  useLayoutEffect(() => {
    // The way back to the mark is the mark itself, right beside.
    const own = note.cloneNode(true) as HTMLElement
    for (const back of own.querySelectorAll('a[href^="#"]')) back.remove()
    const copy = rebuildBody(own, note.ownerDocument)
    for (const named of copy.querySelectorAll('[id]')) named.removeAttribute('id')
    words.current?.replaceChildren(copy)
    setPlace(placeBeside(mark.getBoundingClientRect(), box.current, stage.frame))
  }, [open])
  useLayoutEffect(() => {
    box.current?.focus({ preventScroll: true })
    const onDown = ({ target }: Event) => {
      if (!box.current?.contains(target as Node) && !mark.contains(target as Node)) onClose()
    }
    // A scroll that was under way when the note was opened may end a little later.
    const { top } = mark.getBoundingClientRect()
    const onScroll = () => Math.abs(mark.getBoundingClientRect().top - top) > LEFT_BEHIND && onClose()
    stage.frame.addEventListener('pointerdown', onDown)
    stage.scroller.addEventListener('scroll', onScroll, { passive: true })
    return () => {
      stage.frame.removeEventListener('pointerdown', onDown)
      stage.scroller.removeEventListener('scroll', onScroll)
      if (mark.isConnected) mark.focus({ preventScroll: true })
    }
  }, [open])
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return
    event.preventDefault()
    event.stopPropagation()
    onClose()
  }
  const { lang, dir } = stage.article
  return (
    <section
      class="footnote"
      ref={box}
      role="dialog"
      aria-label={say('footnote')}
      tabIndex={-1}
      style={{ left: `${place.left}px`, top: `${place.top}px` }}
      onKeyDown={onKeyDown}
    >
      <div class="article-body" ref={words} lang={lang ?? undefined} dir={dir} />
      <button type="button" class="button quiet" onClick={onGoTo}>
        {say('goToFootnote')}
      </button>
    </section>
  )
}

/** Below the mark, above it where there is no room, and always whole on the screen. In CSS px. */
function placeBeside(mark: DOMRect, box: HTMLElement | null, frame: HTMLElement): { left: number; top: number } {
  const width = box?.offsetWidth ?? 0
  const height = box?.offsetHeight ?? 0
  const view = { width: frame.ownerDocument.documentElement.clientWidth, height: innerHeight }
  const below = mark.bottom + 8
  const top = below + height > view.height - 12 ? Math.max(12, mark.top - height - 8) : below
  return { left: Math.max(12, Math.min(mark.left - width / 3, view.width - width - 12)), top }
}

import { X } from 'lucide'
import type { ComponentChildren } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'
import { IconButton } from '../controls/IconButton'
import { useWords } from '../controls/words'

export interface PanelProps {
  title: string
  onClose: () => void
  children: ComponentChildren
  /** Its own class, for its own width. */
  kind: string
}

/**
 * A sheet beside the text, which stays in sight and in reach. It takes the focus when it opens and gives it back when it
 * closes; Escape closes it and not the reader.
 */
export function Panel({ title, onClose, children, kind }: PanelProps) {
  const { say } = useWords()
  const panel = useRef<HTMLElement>(null)
  useLayoutEffect(() => {
    const element = panel.current
    if (!element) return
    const root = element.getRootNode() as Document | ShadowRoot
    const before = root.activeElement
    element.focus()
    return () => {
      // By shape, not by class: over a page the elements are of another world.
      if (before?.isConnected) (before as HTMLElement).focus({ preventScroll: true })
    }
  }, [])
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return
    event.preventDefault()
    event.stopPropagation()
    onClose()
  }
  return (
    <section class={`panel ${kind}`} ref={panel} role="dialog" aria-label={title} tabIndex={-1} onKeyDown={onKeyDown}>
      <header class="panel-head">
        <h2>{title}</h2>
        <IconButton icon={X} name={say('close')} onPress={onClose} />
      </header>
      {children}
    </section>
  )
}

import { observeWindowOffset, observeWindowRect, Virtualizer, windowScroll } from '@tanstack/virtual-core'
import type { ComponentChildren, Ref } from 'preact'
import { useImperativeHandle, useLayoutEffect, useReducer, useRef, useState } from 'preact/hooks'

/** What a row takes before it has been measured, in CSS px. */
const ROW = 132
/** Height of the search field that stays at the top. */
const HEAD = 76

export interface RowsHandle {
  /** Brings a row into sight and puts the focus on what in it is marked `data-row-focus`. */
  focusRow: (index: number) => void
}

export interface VirtualRowsProps {
  /** Keys of all rows, in their order. */
  keys: readonly string[]
  label: string
  children: (index: number) => ComponentChildren
  handle: Ref<RowsHandle>
}

/** A list of which only the rows in sight exist, whatever its length; the window scrolls it. */
export function VirtualRows({ keys, label, children, handle }: VirtualRowsProps) {
  const list = useRef<HTMLUListElement>(null)
  const wanted = useRef<number | null>(null)
  const [margin, setMargin] = useState(0)
  const [, redraw] = useReducer((count: number) => count + 1, 0)
  const made = useRef<Virtualizer<Window, HTMLLIElement> | null>(null)
  const options = {
    count: keys.length,
    getItemKey: (index: number) => keys[index] ?? index,
    getScrollElement: () => window,
    estimateSize: () => ROW,
    overscan: 4,
    scrollMargin: margin,
    scrollPaddingStart: HEAD,
    initialRect: { width: innerWidth, height: innerHeight },
    initialOffset: () => scrollY,
    observeElementRect: observeWindowRect,
    observeElementOffset: observeWindowOffset,
    scrollToFn: windowScroll,
    onChange: () => redraw(undefined),
  }
  made.current ??= new Virtualizer<Window, HTMLLIElement>(options)
  const rows = made.current
  rows.setOptions(options)
  useLayoutEffect(() => rows._didMount(), [rows])
  useLayoutEffect(() => {
    rows._willUpdate()
    const top = (list.current?.getBoundingClientRect().top ?? 0) + scrollY
    if (Math.abs(top - margin) > 1) setMargin(top)
    const row = wanted.current === null ? null : list.current?.querySelector(`[data-index="${wanted.current}"]`)
    if (row) {
      wanted.current = null
      row.querySelector<HTMLElement>('[data-row-focus]')?.focus({ preventScroll: true })
    }
  })
  useImperativeHandle(handle, () => ({
    focusRow(index) {
      wanted.current = index
      rows.scrollToIndex(index)
      redraw(undefined)
    },
  }))
  const shown = rows.getVirtualItems()
  const before = (shown[0]?.start ?? margin) - margin
  const after = rows.getTotalSize() - ((shown.at(-1)?.end ?? margin) - margin)
  return (
    <ul
      class="library-list"
      ref={list}
      aria-label={label}
      style={{ paddingBlockStart: `${before}px`, paddingBlockEnd: `${Math.max(0, after)}px` }}
    >
      {shown.map(({ index, key }) => (
        <li
          key={key}
          data-index={index}
          aria-setsize={keys.length}
          aria-posinset={index + 1}
          ref={(row: HTMLLIElement | null) => rows.measureElement(row)}
        >
          {children(index)}
        </li>
      ))}
    </ul>
  )
}

import type { IconNode } from 'lucide'
import { h } from 'preact'

/** A line icon, always beside words or inside something that is named: so it is hidden from screen readers. */
export function Icon({ of }: { of: IconNode }) {
  return (
    <svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      {of.map(([tag, attributes], index) => h(tag, { key: index, ...attributes }))}
    </svg>
  )
}

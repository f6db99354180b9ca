import type { ClickOptions, Root } from './driver'

/** A point of the viewport in CSS pixels. */
export interface Point {
  x: number
  y: number
}

/**
 * Runs inside a view: the middle of the control with this accessible name, scrolled into view; null while it is not
 * there, disabled or covered by something else. Names: aria-labelledby, aria-label, label, text, title, placeholder.
 */
export function findTarget(root: Root, name: string, { within }: ClickOptions): Point | null {
  const plain = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim()
  const nameOf = (element: HTMLElement): string => {
    const labelled = (element.getAttribute('aria-labelledby') ?? '').split(/\s+/).filter(Boolean)
    const byIds = plain(labelled.map((id) => root.getElementById(id)?.textContent).join(' '))
    const labels = 'labels' in element ? [...((element.labels as NodeListOf<Element> | null) ?? [])] : []
    return (
      byIds ||
      plain(element.getAttribute('aria-label')) ||
      plain(labels.map((label) => label.textContent).join(' ')) ||
      plain(element.textContent) ||
      plain(element.querySelector('img[alt]')?.getAttribute('alt')) ||
      plain(element.title) ||
      plain(element.getAttribute('placeholder'))
    )
  }
  const isIt = (other: string) => (name.endsWith('*') ? other.startsWith(name.slice(0, -1)) : other === name)
  const controls =
    'button, a[href], input, select, textarea, summary, [role="button"], [role="link"], [role="menuitem"]'
  const places = within
    ? [...root.querySelectorAll('li, article, dialog, nav')].filter((place) =>
        plain(place.textContent).includes(within),
      )
    : [root]
  // The innermost place that holds the text comes last.
  const place = places.at(-1)
  const found = [...(place?.querySelectorAll<HTMLElement>(controls) ?? [])].filter((one) => isIt(nameOf(one)))
  for (const element of found) {
    if (element.matches(':disabled') || !element.checkVisibility()) continue
    element.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' })
    const box = element.getClientRects()[0]
    if (!box) continue
    const point = { x: box.left + box.width / 2, y: box.top + box.height / 2 }
    const top = root.elementFromPoint(point.x, point.y)
    if (top && (element.contains(top) || top.closest('label')?.contains(element))) return point
  }
  return null
}

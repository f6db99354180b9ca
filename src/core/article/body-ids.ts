import { attributeOf } from './elements'
/** What every id in a rebuilt body begins with, so that none can shadow a name of the page it is shown in. */
export const idPrefix = 'lectern-'

/** The id a rebuilt element carries. Applying it twice changes nothing. */
export const prefixedId = (id: string): string => (id.startsWith(idPrefix) ? id : idPrefix + id)

/** The ids (and old `name` anchors) that links inside the body point at. */
export function linkTargets(source: Node, baseUrl?: string): Set<string> {
  const wanted = new Set<string>()
  const present = new Set<string>()
  for (const element of (source as ParentNode).querySelectorAll('[id], a[name], a[href*="#"]')) {
    const id = element.getAttribute('id')
    if (id) present.add(id)
    const name = element.getAttribute('name')
    if (name) present.add(name)
    const target = fragmentOf(attributeOf(element, 'href'), baseUrl)
    if (target) wanted.add(target)
  }
  return new Set([...wanted].filter((id) => present.has(id)))
}

/** The id that an address inside the same page points at, or null when it leads elsewhere. */
export function fragmentOf(href: string, baseUrl?: string): string | null {
  const at = href.indexOf('#')
  if (at < 0 || at === href.length - 1) return null
  const page = href.slice(0, at)
  if (page !== '' && page !== baseUrl?.replace(/#.*$/, '')) return null
  try {
    return decodeURIComponent(href.slice(at + 1))
  } catch {
    return href.slice(at + 1)
  }
}

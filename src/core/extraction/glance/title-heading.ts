import { fold } from '../fold'

/** Folded letters below which a heading says too little to be told from chance, and those that may stand anywhere. */
const shortest = 4
const distinct = 12

/** The heading over a box that is the page's title as its head names it; null where none is. */
export function titleHeading(document: Document, box: Element): Element | null {
  const declared = document.querySelector('meta[property="og:title"]')?.getAttribute('content') ?? ''
  const titles = [document.title, declared].map(fold)
  const isTitle = (heading: Element): boolean => {
    const own = fold(heading.textContent ?? '')
    if (own.length < shortest) return false
    return titles.some((title) => title.startsWith(own) || (own.length >= distinct && title.includes(own)))
  }
  const isBefore = (heading: Element): boolean =>
    box.contains(heading) || (heading.compareDocumentPosition(box) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0
  return [...document.querySelectorAll('h1, h2')].findLast((heading) => isBefore(heading) && isTitle(heading)) ?? null
}

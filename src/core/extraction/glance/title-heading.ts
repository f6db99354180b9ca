import { elementsIn, textIn } from '../../article/elements'
import { oneLine } from '../../article/one-line'
import { fold } from '../fold'
import { standsBefore } from '../stands-before'

/** Folded letters below which a heading says too little to be told from chance, and those that may stand anywhere. */
const shortest = 4
const distinct = 12

/** The heading before a text that is the page's title as its head names it, and that title; null where none is. */
export function titleHeading(document: Document, first: Element): { heading: Element; title: string } | null {
  const declared = document.querySelector('meta[property="og:title"]')?.getAttribute('content') ?? ''
  const titles = [declared, document.title].map((text) => ({ text, folded: fold(text) }))
  for (const heading of elementsIn(document, 'h1, h2').reverse()) {
    if (!standsBefore(heading, first)) continue
    const text = textIn(heading)
    const own = fold(text)
    const isPart = (title: string): boolean => title.startsWith(own) || (own.length >= distinct && title.includes(own))
    if (own.length < shortest || !titles.some(({ folded }) => isPart(folded))) continue
    // A heading may be set in capitals or with marks of its own; a title is written as titles are.
    return { heading, title: oneLine(titles.find(({ folded }) => folded === own)?.text ?? text) }
  }
  return null
}

import type { Direction } from '../../article/article'
import { textIn } from '../../article/elements'
import { rebuildBody } from '../../article/rebuild-body'
import { readingWeight } from '../reading-weight'
import { standsBefore } from '../stands-before'
import { firstBlocks } from './first-blocks'
import { glanceLanguage } from './glance-language'
import { mainBox } from './main-box'
import { titleHeading } from './title-heading'

/** The beginning of an article, as one sees it without having read the page. */
export interface Glance {
  title: string
  lang: string | null
  dir: Direction
  /** Its first blocks, of allowed elements only, made by the page's document. */
  body: DocumentFragment
  /** Characters of all its paragraphs, about. */
  length: number
}

/**
 * Looks where the article of a page begins, in a fraction of the time reading takes: the box of most paragraphs, under a
 * heading that is the page's title. Null where that is not plain to see, as on most pages: then the page is read
 * first. The document is not changed.
 */
export function glanceAt(
  document: Document,
  { url, isVisible }: { url: string; isVisible: (element: Element) => boolean },
): Glance | null {
  const main = mainBox(document, isVisible)
  if (!main) return null
  const blocks = firstBlocks(main.box, isVisible)
  const [first] = blocks ?? []
  if (!blocks || !first) return null
  const named = titleHeading(document, first)
  if (!named || isPassedOver(document, named.heading, first)) return null
  // In an inert document nothing of the page wakes up by being copied.
  const inert = document.implementation.createHTMLDocument('')
  const shell = inert.createDocumentFragment()
  for (const block of blocks) shell.append(inert.importNode(block, true))
  const { lang, dir } = glanceLanguage(textIn(shell), document.documentElement.lang)
  const body = rebuildBody(shell, document, { baseUrl: url })
  return { title: named.title, lang, dir, body, length: main.length }
}

/** Whether a paragraph stands between heading and first block: the article may begin there. */
function isPassedOver(document: Document, heading: Element, first: Element): boolean {
  for (const paragraph of document.getElementsByTagName('p')) {
    if (!standsBefore(heading, paragraph)) continue
    if (!standsBefore(paragraph, first)) return false
    if (readingWeight(textIn(paragraph)) > 70 && !paragraph.closest('aside, nav, form, [hidden]')) return true
  }
  return false
}

import { extractArticle } from '../../src/core/extraction/extract-article'
import { glanceAt } from '../../src/core/extraction/glance/glance-at'

/** How a glance at a page compares with what reading it comes to. */
export interface Compared {
  isArticle: boolean
  glanced: boolean
  /** The article begins with what the glance showed, pictures and all. */
  exact: boolean
  /** Characters and pictures of the article before what the glance showed; null: that is nowhere in it. */
  before: { characters: number; pictures: number } | null
  isTitle: boolean
  /** Milliseconds, without parsing. */
  glanceMs: number
  readMs: number
}

const PICTURE = '\ufffc'
/** What is compared of the glance's beginning to find its place, in characters. */
const SIGHT = 40

const parse = (html: string): Document => new DOMParser().parseFromString(html, 'text/html')

/** Text without white space, a sign for each picture. */
function flat(body: DocumentFragment): string {
  for (const picture of body.querySelectorAll('img')) picture.replaceWith(PICTURE)
  return (body.textContent ?? '').replace(/\s+/g, '')
}

function compare(html: string, url: string): Compared {
  const page = parse(html)
  const start = performance.now()
  const glance = glanceAt(page, { url, isVisible: () => true })
  const between = performance.now()
  const extraction = extractArticle(page, { url })
  const ms = { glanceMs: between - start, readMs: performance.now() - between }
  const isArticle = extraction.kind === 'article'
  if (!glance || extraction.kind !== 'article')
    return { isArticle, glanced: glance !== null, exact: false, before: null, isTitle: false, ...ms }
  const seen = flat(glance.body)
  const whole = flat(extraction.body)
  const at = whole.indexOf(seen.slice(0, SIGHT))
  const pictures = whole.slice(0, Math.max(0, at)).split(PICTURE).length - 1
  return {
    isArticle,
    glanced: true,
    exact: whole.startsWith(seen),
    before: at < 0 ? null : { characters: at, pictures },
    isTitle: glance.title === extraction.article.title,
    ...ms,
  }
}

Object.assign(globalThis, { compare })

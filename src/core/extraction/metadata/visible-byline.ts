import { elementsIn, textIn } from '../../article/elements'
import { oneLine } from '../../article/one-line'
import { cleanName, joinNames } from './byline'
import { isElsewhere } from './elsewhere'
import { beginsCapital, LETTER } from './letters'
import { isPersonName, peopleOf } from './people'

const selectors = [
  '[rel~="author"]',
  '[itemprop~="author"] [itemprop~="name"]',
  '[itemprop~="author"]',
  '[class*="author-name" i], [class*="authorname" i], [class*="author_name" i], [class*="byline-name" i], [class*="byline__name" i], .post-author, .entry-author, .article-author',
  '.p-author, .vcard .fn, .byline .author, .author a',
  '.byline, .by-line, .author, #author, .contributor',
  'a[href*="/author/"], article a[href*="/authors/"], main a[href*="/authors/"]',
  '[class*="byline" i], [class*="author" i]:not([class*="authori" i]), [class*="writer" i]',
]

const apart =
  'aside, footer, nav, figcaption, blockquote, [class*="testimonial" i], [class*="comment" i], [id*="comment" i], [class*="related" i], [itemtype$="/Comment"], [itemtype$="/Answer"]'
/** What ends a name in a line of several things: "By Jane Doe, June 3, 2020 4:00 PM". */
export const afterName = new RegExp(
  `\\s*(?:[|•·]|[-–—,]\\s*${LETTER}+\\.?\\s+\\d|\\s[-–—]\\s|,\\s(?=${LETTER}+\\s\\d)|\\s(?=${LETTER}{3,}\\.?\\s\\d{1,2},?\\s(?:19|20)\\d)|\\d|\\b(?:on|at)\\b|\\bupdated\\b|\\bpublished\\b)`,
  'i',
)

/** The authors as the page itself shows them, near its beginning; null when nothing says so plainly. */
export function visibleByline(document: Document): string | null {
  // One search for all of them: each walks the page, and most pages hold few.
  const all = elementsIn(document, selectors.join()).filter((element) => !isElsewhere(element, apart))
  for (const selector of selectors) {
    const names: string[] = []
    let near: Element | undefined
    for (const element of all) {
      // Names right beside the first are of the same text; those further down, of other texts.
      if (!element.matches(selector) || (near && !near.contains(element))) continue
      const name = nameIn(element)
      if (!name || names.some((known) => known.includes(name)) || (near && !peopleOf(name).every(isPersonName)))
        continue
      near ??= lineAround(element)
      names.push(name)
    }
    if (names.length > 0) return joinNames(names.flatMap(peopleOf).slice(0, 8))
  }
  // Who wrote the first post of a thread, whatever the name looks like.
  const poster = document.querySelector('[data-author], [class*="message" i] .username, [class*="post" i] .username')
  const name = oneLine(poster?.getAttribute('data-author') ?? textIn(poster))
  return name.length > 1 && name.length <= 40 && !/^username$/i.test(name) ? name : null
}

/** The box round an element, two levels up at most, as long as it holds little more than a line. */
function lineAround(element: Element): Element {
  const [inner, outer] = [element.parentElement, element.parentElement?.parentElement]
  return [outer, inner].find((box) => box && textIn(box).length < 200) ?? element
}

function nameIn(element: Element): string | null {
  const name = cleanName(oneLine(partedText(element)))
  if (!name) return null
  if (name.length <= 60 && !/[.!?。！？]\s|\d{4}|[|:：]/.test(name)) return name
  const head = cleanName((/\sby\s(.+)/i.exec(name)?.[1] ?? name).split(afterName)[0])
  return head && head.length <= 60 ? head : null
}

const wordEnd = new RegExp(`(?:${LETTER}|\\d)$`)

/** The text of an element with a bar where only the page's style parts two of its words: `Jane Doe|Monday`. */
function partedText(element: Element): string {
  const walker = element.ownerDocument.createTreeWalker(element, 4)
  let text = ''
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const next = node.nodeValue ?? ''
    text += wordEnd.test(text) && (beginsCapital(next) || /^\d/.test(next)) ? `|${next}` : next
  }
  return text
}

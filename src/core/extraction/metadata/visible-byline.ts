import { oneLine } from '../../article/one-line'
import { cleanName, isPersonName, joinNames } from './byline'
import { beginsCapital, LETTER } from './letters'

const selectors = [
  '[rel~="author"]',
  '[itemprop~="author"] [itemprop~="name"]',
  '[itemprop~="author"]',
  '.author-name, .authorname, .author_name, .byline-name, .byline__name, .post-author, .entry-author, .article-author',
  '.p-author, .vcard .fn, .byline .author, .author a',
  '.byline, .by-line, .author, #author, .article__byline, .c-byline, .contributor',
  'article a[href*="/author/"], main a[href*="/author/"], article a[href*="/authors/"], main a[href*="/authors/"], a[href*="/author/"]',
  '[class*="author-name" i], [class*="authorname" i], [class*="byline" i], [class*="author" i]:not([class*="authori" i]), [class*="writer" i]',
]

const elsewhere =
  'aside, footer, nav, figcaption, [class*="comment" i], [id*="comment" i], [class*="related" i], [itemtype$="/Comment"], [itemtype$="/Answer"]'
/** What ends a name in a line of several things: "By Jane Doe, June 3, 2020 4:00 PM". */
const afterName = new RegExp(
  `\\s*(?:[|•·]|[-–—,]\\s*${LETTER}+\\.?\\s+\\d|\\s[-–—]\\s|,\\s(?=${LETTER}+\\s\\d)|\\d|\\bon\\b|\\bupdated\\b|\\bpublished\\b)`,
  'i',
)

/** The authors as the page itself shows them, near its beginning; null when nothing says so plainly. */
export function visibleByline(document: Document): string | null {
  for (const selector of selectors) {
    const names: string[] = []
    let near: Element | undefined
    for (const element of document.querySelectorAll(selector)) {
      // Names right beside the first are of the same text; those further down, of other texts.
      if (element.closest(elsewhere) || (near && !near.contains(element))) continue
      const name = nameIn(element)
      if (!name || names.some((known) => known.includes(name)) || (near && !isPersonName(name))) continue
      near ??= lineAround(element)
      names.push(name)
    }
    if (names.length > 0) return joinNames(names.slice(0, 8))
  }
  // Who wrote the first post of a thread, whatever the name looks like.
  const poster = document.querySelector('[data-author], [class*="message" i] .username, [class*="post" i] .username')
  const name = oneLine(poster?.getAttribute('data-author') ?? poster?.textContent ?? '')
  return name.length > 1 && name.length <= 40 && !/^username$/i.test(name) ? name : null
}

/** The box round an element, two levels up at most, as long as it holds little more than a line. */
function lineAround(element: Element): Element {
  const [inner, outer] = [element.parentElement, element.parentElement?.parentElement]
  return [outer, inner].find((box) => box && (box.textContent ?? '').length < 200) ?? element
}

function nameIn(element: Element): string | null {
  const name = cleanName(oneLine(partedText(element)))
  if (!name) return null
  if (name.length <= 60 && !/[.!?。！？]\s|\d{4}|\|/.test(name)) return name
  const head = cleanName(name.split(afterName)[0])
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

const nameWord = `${LETTER}(?:${LETTER}|[.’'-])*`

/** How lines say who wrote; where `isCapital`, the name ends before the first word that is not in capitals. */
const wordings: readonly { pattern: RegExp; isCapital?: true }[] = [
  {
    pattern:
      /(?:作者|撰文|撰稿|文\s?[／/|｜]|通讯员)\s*[:：／/|｜]?\s*([\u4e00-\u9fff·]{2,5}|[A-Za-z][\w .·-]{1,24})(?=$|[\s,，|｜/）)】])/,
  },
  { pattern: /(?<!小)(?:记者|記者)\s*[:：]?\s*([\u4e00-\u9fff]{2,4})(?=$|[\s|/／）)】]|报道|報導|摄)/ },
  {
    pattern: new RegExp(
      `^(?:(?:[Ww]ritten|[Pp]osted|[Pp]ublished|[Rr]eported|[Ss]tory|[Ww]ords|[Tt]ext|[Aa]rticle|[Rr]eview|[Rr]ecipe|[Cc]reated|[Ss]ubmitted)\\s+)?[Bb]y:?\\s+((?:${nameWord}\\s?){1,4})(?=$|[\\s,|•·–—-])`,
    ),
    isCapital: true,
  },
  {
    pattern: new RegExp(
      `^(?:von|par|por|di|de|door|av|autor(?:ka)?|автор|fot?\\.|tekst|text):?\\s+((?:${nameWord}\\s?){2,4})(?=$|[\\s,|•·–—-])`,
      'i',
    ),
  },
  {
    pattern: /(?:责任编辑|責任編輯|责编|编辑|編輯|发布者|發佈者)\s*[:：]\s*([\u4e00-\u9fff·]{2,8})(?=$|[\s,，|）)】])/,
  },
]

/** The author by the wording of the lines around the title: "By Jane Doe", "作者：张三"; null when none says so. */
export function writtenByline(lines: readonly string[]): string | null {
  for (const { pattern, isCapital } of wordings) {
    for (const line of lines) {
      const written = pattern.exec(line)?.[1]
      const name = cleanName(isCapital ? inCapitals(written ?? '') : written)
      if (name && name.length > 1) return name
    }
  }
  return null
}

/** The words before the first that does not begin with a capital letter. */
function inCapitals(text: string): string {
  const words = text.split(/\s+/)
  const end = words.findIndex((word) => !beginsCapital(word))
  return words.slice(0, end < 0 ? words.length : end).join(' ')
}

import { cleanName } from './byline'

const selectors = [
  '[rel~="author"]',
  '[itemprop~="author"] [itemprop~="name"]',
  '[itemprop~="author"]',
  '.author-name, .authorname, .author_name, .byline-name, .byline__name, .post-author, .entry-author, .article-author',
  '.p-author, .vcard .fn, .byline .author, .author a',
  '.byline, .by-line, .author, #author, .article__byline, .c-byline, .contributor',
]

/** The author as the page itself shows it, near its beginning; null when nothing says so plainly. */
export function visibleByline(document: Document): string | null {
  for (const selector of selectors) {
    for (const element of document.querySelectorAll(selector)) {
      if (element.closest('aside, footer, nav, [class*="comment" i], [id*="comment" i], [class*="related" i]')) continue
      const name = cleanName(element.textContent?.replace(/\s+/g, ' '))
      if (name && name.length <= 60 && !/[.!?。！？]\s|\d{4}/.test(name)) return name
      if (name) {
        // "By Jane Doe, June 3, 2020 4:00 PM": the name ends where the date or the next thing begins.
        const head = cleanName(
          name.split(/\s*(?:[|•·]|\s[-–—]\s|,\s(?=\p{L}+\s\d)|\d|\bon\b|\bupdated\b|\bpublished\b)/iu)[0],
        )
        if (head && head.length <= 60) return head
      }
    }
  }
  return writtenByline(document)
}

/** "作者：张三" and its like, in a short element before the text. */
function writtenByline(document: Document): string | null {
  const pattern = /(?:作者|撰文|文\s?[／/|｜]|記者|记者)\s*[:：]?\s*([\p{L}\p{N}·_-]{2,20})/u
  for (const element of document.querySelectorAll('span, p, div, a, em, i, li, td')) {
    if (element.children.length > 6) continue
    const text = element.textContent ?? ''
    if (text.length > 160) continue
    const name = pattern.exec(text)?.[1]
    if (name) return cleanName(name)
  }
  return null
}

import { oneLine } from '../../article/one-line'
import { cleanName } from './byline'

const selectors = [
  '[rel~="author"]',
  '[itemprop~="author"] [itemprop~="name"]',
  '[itemprop~="author"]',
  '.author-name, .authorname, .author_name, .byline-name, .byline__name, .post-author, .entry-author, .article-author',
  '.p-author, .vcard .fn, .byline .author, .author a',
  '.byline, .by-line, .author, #author, .article__byline, .c-byline, .contributor',
  'article a[href*="/author/"], main a[href*="/author/"], article a[href*="/authors/"], main a[href*="/authors/"], a[href*="/author/"]',
  '[class*="author-name" i], [class*="authorname" i], [class*="byline" i], [class*="author" i], [class*="writer" i]',
]

/** The author as the page itself shows it, near its beginning; null when nothing says so plainly. */
export function visibleByline(document: Document): string | null {
  for (const selector of selectors) {
    for (const element of document.querySelectorAll(selector)) {
      if (element.closest('aside, footer, nav, [class*="comment" i], [id*="comment" i], [class*="related" i]')) continue
      const name = cleanName(oneLine(element.textContent ?? ''))
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
  return null
}

const patterns = [
  /(?:作者|撰文|撰稿|文\s?[／/|｜]|通讯员)\s*[:：／/|｜]?\s*([\u4e00-\u9fff·]{2,5}|[A-Za-z][\w .·-]{1,24})(?=$|[\s,，|｜/）)】])/u,
  /(?:记者|記者)\s*[:：]?\s*([\u4e00-\u9fff]{2,4})(?=$|[\s|/）)】]|报道|報導|摄)/u,
  /^(?:(?:[Ww]ritten|[Pp]osted|[Pp]ublished|[Rr]eported|[Ss]tory|[Ww]ords|[Tt]ext|[Aa]rticle|[Rr]eview|[Rr]ecipe|[Cc]reated|[Ss]ubmitted)\s+)?[Bb]y:?\s+((?:[\p{Lu}][\p{L}.’'-]*\s?){1,4})(?=$|[\s,|•·–—-])/u,
  /^(?:von|par|por|di|de|door|av|autor(?:ka)?|автор|fot?\.|tekst|text):?\s+((?:[\p{Lu}][\p{L}.’'-]*\s?){2,4})(?=$|[\s,|•·–—-])/iu,
  /(?:责任编辑|責任編輯|责编|编辑|編輯|发布者|發佈者)\s*[:：]\s*([\u4e00-\u9fff·]{2,8})(?=$|[\s,，|）)】])/u,
]

/** The author by the wording of the lines around the title: "By Jane Doe", "作者：张三"; null when none says so. */
export function writtenByline(lines: readonly string[]): string | null {
  for (const pattern of patterns) {
    for (const line of lines) {
      const name = cleanName(pattern.exec(line)?.[1])
      if (name && name.length > 1) return name
    }
  }
  return null
}

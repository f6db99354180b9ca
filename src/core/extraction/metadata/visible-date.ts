import { oneLine } from '../../article/one-line'
import { machineDate, parseDate } from './dates'

const dateSelectors = [
  'time[itemprop~="datePublished"], [itemprop~="datePublished"]',
  'time[pubdate], time.published, time.entry-date, .published[datetime], .dt-published',
  'article time[datetime], main time[datetime], header time[datetime]',
  '[datetime]',
]
/** Says of a date that it is a later one than that of publication. */
const ofChange =
  /[ou]p?pdat|modif|edited|revis|a[kc]?tuali[sz]|mis à jour|aggiorn|bijgewerkt|обновл|измен|ενημερ|تحديث|수정|更新|修改|güncel|\bstand:/i
/** Figures of Arabic and Persian too. */
const hasFigure = /[\d\u0660-\u0669\u06f0-\u06f9]/
/** What says of a date what it is of; a line may hold several. */
const kinds = new RegExp(`(?=${ofChange.source}|publi|posted|veröff|опубл|inviat|입력|등록|발행|发布|發布)`, 'gi')
const wordedSelectors =
  '[class*="date" i], [class*="time" i], [class*="publish" i], [class*="posted" i], [id*="date" i], [id*="time" i], ' +
  '[class*="info" i], [class*="meta" i], [class*="byline" i], [class*="source" i], time, [id*="info" i]'

/** The date of publication as the page shows it, or null. */
export function visibleDate(document: Document, monthFirst: boolean): string | null {
  const isElsewhere = (element: Element): boolean =>
    element.closest('aside, footer, nav, [class*="comment" i], [class*="related" i], [class*="sidebar" i]') !== null
  let changed: string | null = null
  const dated = [...document.querySelectorAll(dateSelectors.join())]
  for (const selector of dateSelectors) {
    for (const element of dated) {
      if (!element.matches(selector) || isElsewhere(element)) continue
      const value = element.getAttribute('datetime') ?? element.getAttribute('content') ?? element.textContent
      const date = machineDate(value)
      if (date && !ofChange.test(wordsAt(element))) return date
      changed ??= date
    }
  }
  for (const element of document.querySelectorAll(wordedSelectors)) {
    const text = element.textContent ?? ''
    if (text.length > 300 || !hasFigure.test(text) || isElsewhere(element)) continue
    const found = dateOf(oneLine(text), { monthFirst })
    if (found.published) return found.published
    changed ??= found.changed
  }
  return changed
}

/** The first date in a line that is not said to be of a change, and the first that is. */
function dateOf(
  line: string,
  options: Parameters<typeof parseDate>[1],
): { published: string | null; changed: string | null } {
  let changed: string | null = null
  for (const piece of line.split(kinds)) {
    const date = parseDate(piece, options)
    if (date && !ofChange.test(piece.slice(0, 30))) return { published: date, changed }
    changed ??= date
  }
  return { published: null, changed }
}

/** What an element is called, and what is written right before the date in it. */
const wordsAt = (element: Element): string =>
  [
    element.getAttribute('class'),
    element.getAttribute('itemprop'),
    element.previousSibling?.textContent?.slice(-30),
    element.textContent?.slice(0, 30),
  ].join(' ')

/** The first date in the lines around the title, before one of a change; what the page says of today is passed over. */
export function writtenDate(lines: readonly string[], monthFirst: boolean): string | null {
  let changed: string | null = null
  for (const line of lines) {
    if (line.length > 160 || !hasFigure.test(line) || /今天|今日是|today|©|copyright|all rights/i.test(line)) continue
    const found = dateOf(line, { monthFirst, shortYear: line.length < 60 })
    if (found.published) return found.published
    changed ??= found.changed
  }
  return changed
}

/** The day in an address such as `/2019/11/20/`, or null. */
export function dateInUrl(url: string): string | null {
  const match = /\/((?:19|20)\d{2})[/-]?(\d{2})[/-]?(\d{2})(?=[/_.-]|$)/.exec(url)
  return match ? parseDate(`${match[1]}-${match[2]}-${match[3]}`) : null
}

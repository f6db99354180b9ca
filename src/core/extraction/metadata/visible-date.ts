import { attributeOf, elementsIn, textIn } from '../../article/elements'
import { oneLine } from '../../article/one-line'
import { machineDate, parseDate } from './dates'
import { isElsewhere } from './elsewhere'
import type { NearTitle } from './near-title'

const dateSelectors = [
  'time[itemprop~="datePublished"], [itemprop~="datePublished"]',
  'time[pubdate], time.published, time.entry-date, .published[datetime], .dt-published',
  'article time[datetime], main time[datetime], header time[datetime]',
  '[datetime]',
]
const apart = 'aside, footer, nav, [class*="comment" i], [class*="related" i], [class*="sidebar" i]'
/** Says of a date that it is a later one than that of publication. */
const ofChange =
  /[ou]p?pdat|modif|edited|revis|a[kc]?tuali[sz]|mis à jour|aggiorn|bijgewerkt|обновл|измен|ενημερ|تحديث|수정|更新|修改|güncel|\bstand:/i
/** Figures of Arabic and Persian too. */
const hasFigure = /[\d\u0660-\u0669\u06f0-\u06f9]/
/** Says of a date that it is that of publication. */
const ofPublication = /publi|posted|veröff|опубл|inviat|입력|등록|발행|发布|發布/i
/** The same with little else before the date: "Published on May 3", not "published by the town's press of 3 May". */
const saysPublished = new RegExp(`^(?:${ofPublication.source})[^\\d《》，。]{0,20}\\d`, 'i')
/** What says of a date what it is of; a line may hold several. */
const kinds = new RegExp(`(?=${ofChange.source}|${ofPublication.source})`, 'gi')
const wordedSelectors =
  '[class*="date" i], [class*="time" i], [class*="publish" i], [class*="posted" i], [id*="date" i], [id*="time" i], ' +
  '[class*="info" i], [class*="meta" i], [class*="byline" i], [class*="source" i], time, [id*="info" i]'

/** What a page shows of its dates. */
export interface ShownDates {
  published: string | null
  changed: string | null
  /** Whether the page says in words that the first is that of publication. */
  isSaid: boolean
  /** Whether it stands in a line of its own right under the title. */
  isNear: boolean
}

const none: ShownDates = { published: null, changed: null, isSaid: false, isNear: false }

/** The dates as the page's elements show them. */
export function visibleDates(document: Document, monthFirst: boolean): ShownDates {
  let changed: string | null = null
  const dated = elementsIn(document, dateSelectors.join())
  for (const selector of dateSelectors) {
    for (const element of dated) {
      if (!element.matches(selector) || isElsewhere(element, apart)) continue
      const value = element.getAttribute('datetime') ?? element.getAttribute('content') ?? element.textContent
      const date = machineDate(value)
      if (date && !ofChange.test(wordsAt(element))) return { ...none, published: date, changed }
      changed ??= date
    }
  }
  for (const element of elementsIn(document, wordedSelectors)) {
    const text = textIn(element)
    if (text.length > 300 || !hasFigure.test(text) || isElsewhere(element, apart)) continue
    const found = datesOf(oneLine(text), { monthFirst })
    if (found.published) return found
    changed ??= found.changed
  }
  return { ...none, changed }
}

/** The first date in a line that is not said to be of a change, and the first that is. */
function datesOf(line: string, options: Parameters<typeof parseDate>[1]): ShownDates {
  let changed: string | null = null
  for (const piece of line.split(kinds)) {
    const date = parseDate(piece, options)
    if (date && !ofChange.test(piece.slice(0, 30)))
      return { ...none, published: date, changed, isSaid: saysPublished.test(piece) }
    changed ??= date
  }
  return { ...none, changed }
}

/** What an element is called, and what is written right before the date in it. */
const wordsAt = (element: Element): string =>
  [
    attributeOf(element, 'class'),
    attributeOf(element, 'itemprop'),
    element.previousSibling?.textContent?.slice(-30),
    element.textContent?.slice(0, 30),
  ].join(' ')

/** Lines of a date right under the title. */
const NEAR = 4

/** The first dates in the lines around the title; what the page says of today is passed over. */
export function writtenDates({ lines, isFound }: NearTitle, monthFirst: boolean): ShownDates {
  let changed: string | null = null
  for (const [at, line] of lines.entries()) {
    if (line.length > 160 || !hasFigure.test(line) || /今天|今日是|today|©|copyright|all rights/i.test(line)) continue
    const found = datesOf(line, { monthFirst, shortYear: line.length < 60 })
    if (found.published) return { ...found, isNear: isFound && at <= NEAR && !/[.。!！?？]["”」]?$/.test(line) }
    changed ??= found.changed
  }
  return { ...none, changed }
}

/** The day in an address such as `/2019/11/20/`, or null. */
export function dateInUrl(url: string): string | null {
  const match = /\/((?:19|20)\d{2})[/-]?(\d{2})[/-]?(\d{2})(?=[/_.-]|$)/.exec(url)
  return match ? parseDate(`${match[1]}-${match[2]}-${match[3]}`) : null
}

import { fold } from '../fold'
import { parseDate } from '../metadata/dates'
import { creditLine } from './cue-words'
import type { Finishing } from './finishing'
import type { Leaf } from './leaves'

/**
 * Takes off the head of the article what its header has said already: title, byline, date, breadcrumbs, counters. Only
 * lines before the first running text are asked, and each goes only with a reason of its own; a short first line without
 * one stays.
 */
export function trimStart({ metadata, isWide, isThread, drop, leaves }: Finishing): void {
  const title = fold(metadata.title)
  const people = (metadata.byline ?? '')
    .split(/[,、]/)
    .map(fold)
    .filter((name) => name.length > 1)
  const lines = leaves()
  const isText = lines.some((leaf) => leaf.isRunning)
  for (const leaf of lines) {
    const reason = reasonToDrop(leaf, title, people, fold(metadata.siteName ?? ''))
    // The first post of a thread stands under its author and its date like every other; where nothing runs, links may be all there is.
    if (reason && (isThread ? reason === 'title' : isText || reason !== 'links')) drop(leaf.element, 'start', reason)
    // Where nothing is running text, any line that stays is a beginning: in a list all others would look like menus.
    else if (isThread || isWide || (leaf.isRunning && !leaf.isKept && leaf.weight > 60)) return
  }
}

/** A line that is a date and what stands beside dates: source, author, counters. */
function isDateLine({ text, weight }: Leaf): boolean {
  if (
    weight > 240 ||
    parseDate(text, { shortYear: weight < 60 }) === null ||
    (/[.。!?！？]$/.test(text) && weight > 60)
  )
    return false
  return (
    weight < 70 ||
    (weight < 110 && !/[.,，。]\s/.test(text)) ||
    /来源|來源|作者|编辑|記者|责编|更新|阅读|浏览|source|updated|published|posted|views|\bby\b|字号|字號|opini|komentar|коммент/i.test(
      text,
    )
  )
}

function reasonToDrop(leaf: Leaf, title: string, people: readonly string[], site: string): string | null {
  if (leaf.isKept) return null
  const folded = fold(leaf.text)
  if (folded === title || (title.length > 12 && folded.length > 8 && leaf.isHeading && title.includes(folded)))
    return 'title'
  if (folded === site) return 'site'
  const isNamed = people.some((name) => folded.includes(name))
  if (leaf.weight < 120 && isNamed && folded.length < people.join('').length + 60 && !/[.。!?]$/.test(leaf.text))
    return 'byline'
  if (
    leaf.weight < 90 &&
    /^(?:(?:written |posted |published |reported )?by|von|par|por|作者|文)[\s:：／/]/i.test(leaf.text) &&
    !leaf.isRunning
  )
    return 'byline'
  if (isDateLine(leaf)) return 'date'
  if (
    leaf.weight < 110 &&
    /^(?:(?:last )?updated|published|posted|first published|опубликовано|发布时间|时间|日期|来源|發佈)\s*[:：]?/i.test(
      leaf.text,
    ) &&
    /\d/.test(leaf.text)
  )
    return 'date'
  if (/^\d+\s?(?:min|minutes?|мин|分钟|分)\b.{0,12}$/i.test(leaf.text) || /^\d[\d,.]*$/.test(leaf.text))
    return 'counter'
  if (leaf.linked > 0.6 && leaf.weight < 200 && !leaf.isHeading && !/[.!?。！？]$/.test(leaf.text)) return 'links'
  if (leaf.linked > 0.9 && leaf.isHeading && leaf.element.getElementsByTagName('a').length > 1) return 'breadcrumbs'
  if (/^[^.!?。]{2,40}(?:\s[>»›/]\s[^.!?。]{2,60}){1,6}$/.test(leaf.text) && leaf.linked > 0.2) return 'breadcrumbs'
  if (leaf.weight < 120 && creditLine.test(leaf.text)) return 'credit'
  return null
}

import { attributeOf, elementsIn, textIn } from '../../article/elements'
import { readingWeight } from '../reading-weight'
import type { Finishing } from './finishing'

/** Share of a table's text in one cell from which the cell is the page and the table only its frame. */
const shareOfFrame = 0.6

/**
 * Turns tables that only place things on the page into boxes: the step after this one judges a table as a whole, and on a
 * narrow screen a frame of columns cannot be read.
 */
export function flattenLayout({ content, refresh }: Finishing): void {
  // Inner tables first, or an outer one would be judged by what they hold.
  const tables = [...content.getElementsByTagName('table')].reverse().filter(isLayout)
  for (const table of tables) {
    // A table of figures inside keeps its rows.
    for (const part of elementsIn(table, 'caption, thead, tbody, tfoot, tr, th, td, colgroup'))
      if (part.closest('table') === table) toBox(part)
    toBox(table)
  }
  // Readability may have taken the inside of a table without it.
  const parts = elementsIn(content, 'tbody, tr, td').filter((part) => !part.closest('table'))
  for (const part of parts) toBox(part)
  if (tables.length + parts.length > 0) refresh()
}

/** A frame: said to be one, or a table of one column or one row of running text, or one whose text stands in one cell. */
function isLayout(table: Element): boolean {
  const role = attributeOf(table, 'role')
  if (role === 'presentation' || role === 'none') return true
  if (table.querySelector('th, caption, thead') || role) return false
  if (table.querySelector('table')) return true
  const cells = [...table.getElementsByTagName('td')].filter((cell) => /\S/.test(textIn(cell)))
  // A column of one cell a row.
  if (cells.every((cell, at) => cell.parentElement !== cells[at - 1]?.parentElement)) return true
  const weights = cells.map((cell) => readingWeight(textIn(cell)))
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  const most = Math.max(0, ...weights)
  return total > 0 && most >= total * shareOfFrame && most > 400
}

function toBox(part: Element): void {
  const box = part.ownerDocument.createElement('div')
  box.append(...part.childNodes)
  part.replaceWith(box)
}

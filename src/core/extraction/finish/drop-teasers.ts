import { parseDate } from '../metadata/dates'
import type { Finishing } from './finishing'
import type { Leaf } from './leaves'

/**
 * Takes teasers of other pages off the end: a run of linked lines, each with a date or some words under it. It begins
 * where the article's own lines end: before it hardly a line is a link of its own, in it at least every third is.
 */
export function dropTeasers({ isWide, drop, leaves }: Finishing): void {
  if (isWide) return
  const lines = leaves()
  const total = lines.reduce((sum, leaf) => sum + leaf.weight, 0)
  let before = 0
  let linksBefore = 0
  for (const [index, leaf] of lines.entries()) {
    if (before > total * 0.4 && before > 300 && isLinkLine(leaf) && linksBefore <= index * 0.1) {
      const rest = lines.slice(startOf(lines, index))
      const links = rest.filter(isLinkLine)
      if (links.length >= 3 && links.length * 3 >= rest.length && !rest.some((next) => next.isKept)) {
        for (const next of rest) drop(next.element, 'teasers', 'related')
        return
      }
    }
    before += leaf.weight
    if (isLinkLine(leaf)) linksBefore++
  }
}

const isLinkLine = (leaf: Leaf): boolean =>
  leaf.linked > 0.85 && leaf.weight >= 12 && leaf.weight < 200 && leaf.element.querySelector('a[href^="#"]') === null

/** The heading or date right above the first teaser goes with it. */
function startOf(lines: readonly Leaf[], index: number): number {
  const above = lines[index - 1]
  if (!above) return index
  return above.isHeading || (above.weight < 40 && (!above.isRunning || parseDate(above.text) !== null))
    ? index - 1
    : index
}

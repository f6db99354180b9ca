import type { Finishing } from './finishing'
import type { Leaf } from './leaves'
import { hasPictureNear } from './mark-captions'

/**
 * A run of lines said again is a second copy of the page, made for another width of screen, when it is at least this long,
 * and this share of all that is there; a refrain or the days of a plan are less.
 */
const copyRun = { lines: 3, weight: 400, share: 0.2 }

/**
 * Takes out what is said again word for word: copies of whole passages, captions of a gallery, buttons under every block,
 * the bar that stands at both ends. The first of equal lines stays; lines said three times near each other at the
 * beginning are no text at all.
 */
export function dropRepeats({ content, isWide, isThread, drop, leaves }: Finishing): void {
  if (isThread) return
  const hasPictures = content.getElementsByTagName('img').length > 0
  const first = new Map<string, number>()
  const lines = leaves()
  const least = Math.max(copyRun.weight, copyRun.share * lines.reduce((sum, leaf) => sum + leaf.weight, 0))
  for (let index = 0; index < lines.length; index++) {
    const leaf = lines[index] as Leaf
    const seen = first.get(leaf.text)
    if (seen === undefined) {
      if (!isSpared(leaf)) first.set(leaf.text, index)
      continue
    }
    const copy = copyAt(lines, seen, index, least)
    for (const line of copy) drop(line.element, 'repeats', 'repeated')
    if (copy.length > 0) index += copy.length - 1
    // In running text a repetition is meant; beside a picture, or right after itself, it is not.
    else if (
      !isSpared(leaf) &&
      ((leaf.weight >= 60 && (isWide || (hasPictures && hasPictureNear(leaf.element, content)))) ||
        (leaf.weight < 60 && leaf.weight >= 4 && index - seen <= 3 && !leaf.isHeading))
    )
      drop(leaf.element, 'repeats', 'repeated')
  }
}

const isSpared = (leaf: Leaf): boolean => leaf.isKept || leaf.element.closest('li li, table, pre') !== null

/** The lines from `index` on that repeat those from `seen` on, when they weigh enough. */
function copyAt(lines: readonly Leaf[], seen: number, index: number, least: number): readonly Leaf[] {
  let end = index
  let weight = 0
  while (end < lines.length && seen + end - index < index && lines[seen + end - index]?.text === lines[end]?.text) {
    weight += lines[end]?.weight ?? 0
    end++
  }
  return end - index >= copyRun.lines && weight >= least ? lines.slice(index, end) : []
}

import type { Finishing } from './finishing'
import { hasPictureNear } from './mark-captions'

/**
 * Takes out what is said again word for word: captions of a gallery, buttons under every block, the bar that stands at
 * both ends. The first of equal lines stays; lines said three times near each other at the beginning are no text at all.
 */
export function dropRepeats({ content, isWide, isThread, drop, leaves }: Finishing): void {
  if (isThread) return
  const hasPictures = content.getElementsByTagName('img').length > 0
  const first = new Map<string, number>()
  for (const [index, leaf] of leaves().entries()) {
    if (leaf.isKept || leaf.element.closest('li li, table, pre')) continue
    const seen = first.get(leaf.text)
    if (seen === undefined) first.set(leaf.text, index)
    // In running text a repetition is meant; beside a picture, or right after itself, it is not.
    else if (
      (leaf.weight >= 60 && (isWide || (hasPictures && hasPictureNear(leaf.element, content)))) ||
      (leaf.weight < 60 && leaf.weight >= 4 && index - seen <= 3 && !leaf.isHeading)
    )
      drop(leaf.element, 'repeats', 'repeated')
  }
}

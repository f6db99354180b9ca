import type { Leaf } from '../finish/leaves'

/** Running text under one link beyond which it is no announcement of another page but a text of its own. */
const longestAnnouncement = 700
/** Announcements that make a list, and their share of all running text; and the longest passage that an article has. */
const least = { count: 5, share: 0.6, passage: 100 }

/**
 * Whether what was picked from a scope only announces other pages, as front pages, results of a search and shelves of
 * shops do: most of its running text stands in short passages, each under a line that leads to another page. The lines
 * are looked for in the scope, for Readability leaves many of them out; `picked` is the running text of the pick, and as
 * much of it as other passages of the scope can account for counts as theirs.
 */
export function isList(leaves: readonly Leaf[], picked: number): boolean {
  let total = 0
  let announced = 0
  let count = 0
  let longest = 0
  let passage = { isUnderLink: false, weight: 0, lines: 0 }
  const endPassage = (): void => {
    const { isUnderLink, weight, lines } = passage
    total += weight
    longest = Math.max(longest, weight)
    if (!isUnderLink || lines === 0 || lines > 2 || weight > longestAnnouncement) return
    announced += weight
    count++
  }
  for (const leaf of leaves) {
    const isLink = leadsElsewhere(leaf)
    if (isLink || leaf.isHeading) {
      endPassage()
      passage = { isUnderLink: isLink, weight: 0, lines: 0 }
    }
    if (!leaf.isRunning || leaf.linked >= 0.5) continue
    passage.weight += leaf.weight
    passage.lines++
  }
  endPassage()
  // Text beside blocks is in no leaf; where much of the pick is such, nothing is known of its passages.
  if (total >= picked * least.share && longest < least.passage) return true
  return count >= least.count && picked - (total - announced) >= picked * least.share
}

/** A line that is a link to another page, or begins with one that has a line of its own. */
function leadsElsewhere({ element, linked, weight, isHeading }: Leaf): boolean {
  if (element.closest('figure, pre') || element.querySelector('a[href^="#"]')) return false
  // The name over a post leads to its author.
  if (linked > 0.7) return (isHeading || weight >= 12) && weight < 240
  const first = element.firstElementChild
  const isTitled = first?.localName === 'a' && first.previousSibling === null
  return (isTitled && first.nextElementSibling?.localName === 'br') || element.previousElementSibling?.localName === 'a'
}

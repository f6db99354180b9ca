import { fold } from '../fold'
import { parseDate } from '../metadata/dates'
import { aboutHead, appeal, imprint, imprintHead } from './cue-words'
import type { Finishing } from './finishing'
import type { Leaf } from './leaves'

/**
 * Takes off the end what comes after the article: imprint, appeals, notes on the author, links, headings of nothing.
 * Walks from the last line up and stops at the first that has no reason to go.
 */
export function trimEnd({ content, metadata, isWide, drop, leaves }: Finishing): void {
  if (isWide) return
  const lines = leaves()
  const people = (metadata.byline ?? '')
    .split(/[,、]/)
    .map(fold)
    .filter((name) => name.length > 3)
  const owner = fold(metadata.siteName ?? '')
  const total = lines.reduce((sum, leaf) => sum + leaf.weight, 0)
  dropTailUnderHead(lines, owner, total, drop)
  dropTailUnderImprint(lines, total, drop)
  let gone = 0
  for (const leaf of lines.reverse()) {
    if (!leaf.element.isConnected && !content.contains(leaf.element)) continue
    const reason = reasonToDrop(leaf, people)
    if (!reason || gone + leaf.weight > total * 0.35) break
    gone += leaf.weight
    drop(leaf.element, 'end', reason)
  }
}

/** "About the author", "About Acme" on Acme's own site: from there to the end, when that is little. */
function dropTailUnderHead(leaves: readonly Leaf[], owner: string, total: number, drop: Finishing['drop']): void {
  let after = 0
  for (let index = leaves.length - 1; index > 0 && after < total * 0.45; index--) {
    const leaf = leaves[index] as Leaf
    const about = /^(?:about|über|à propos de|关于)\s*(.{2,40})$/i.exec(leaf.text)?.[1]
    const isOwner = about !== undefined && owner.length > 2 && fold(about).includes(owner)
    if (leaf.text.length < 60 && !leaf.isRunning && (isOwner || aboutHead.test(leaf.text))) {
      for (const next of leaves.slice(index)) drop(next.element, 'end', 'about')
      return
    }
    after += leaf.weight
  }
}

/** "Disclaimer", "版权声明": from there to the end, when that is little. */
function dropTailUnderImprint(leaves: readonly Leaf[], total: number, drop: Finishing['drop']): void {
  let before = 0
  for (const [index, leaf] of leaves.entries()) {
    const isHead = leaf.weight < 70 && imprintHead.test(leaf.text) && !leaf.element.closest('figure, pre, blockquote')
    if (isHead && before > total * 0.6) {
      for (const next of leaves.slice(index)) drop(next.element, 'end', 'imprint')
      return
    }
    before += leaf.weight
  }
}

function reasonToDrop(leaf: Leaf, people: readonly string[]): string | null {
  if (leaf.element.closest('pre, table, figure, math')) return null
  if (leaf.isHeading) return 'heading'
  const isLight = leaf.weight < 420
  if (isLight && imprint.test(leaf.text)) return 'imprint'
  if (isLight && appeal.test(leaf.text)) return 'appeal'
  const folded = fold(leaf.text)
  const isBio =
    people.some((name) => folded.startsWith(name)) &&
    /\b(?:is|was|has|covers|writes|lives|ist|est|es|jest)\b|是|毕业|现任|@/i.test(leaf.text)
  if (leaf.weight < 700 && isBio) return 'bio'
  if (people.includes(folded)) return 'byline'
  if (leaf.element.closest('blockquote, li')) return leaf.linked > 0.8 ? 'links' : null
  if (leaf.linked > 0.6) return 'links'
  if (leaf.weight < 60 && parseDate(leaf.text) !== null && !/[.。!?]$/.test(leaf.text)) return 'date'
  if (/^[\s*·•|/\\_=~#-]*$/.test(leaf.text)) return 'rule'
  return null
}

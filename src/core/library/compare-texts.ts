import { diffArrays } from 'diff'

/** A stretch of a paragraph that is in both texts or in one of them. */
export interface Run {
  kind: 'same' | 'added' | 'removed'
  text: string
}

export interface Comparison {
  /** In words; a character of a script without spaces is one. */
  added: number
  removed: number
  /** The paragraphs in which something changed, in their order. */
  changes: Run[][]
}

/** What two paragraphs may differ in, in words, before they are shown one after the other instead of word by word. */
const MOST_EDITS = 400

const pieces =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]|[\p{L}\p{M}\p{N}]+(?:['’-][\p{L}\p{M}\p{N}]+)*|\s+|./gsu
const isWord = (piece: string): boolean => /[\p{L}\p{N}]/u.test(piece)

/**
 * Compares two running texts, one line a block: first by lines (Myers, "An O(ND) Difference Algorithm", 1986), then
 * within those that changed by words.
 */
export function compareTexts(before: string, after: string): Comparison {
  const comparison: Comparison = { added: 0, removed: 0, changes: [] }
  const lines = diffArrays(linesOf(before), linesOf(after))
  for (let at = 0; at < lines.length; at++) {
    const part = lines[at]
    if (!part || (!part.added && !part.removed)) continue
    const next = lines[at + 1]
    const isPair = part.removed && next?.added
    const [gone, come] = [part.removed ? part.value : [], isPair ? next.value : part.added ? part.value : []]
    if (isPair) at++
    for (let n = 0; n < Math.max(gone.length, come.length); n++) {
      const runs = compareLines(gone[n] ?? '', come[n] ?? '')
      comparison.changes.push(runs)
      for (const { kind, text } of runs) if (kind !== 'same') comparison[kind] += wordsIn(text)
    }
  }
  return comparison
}

const linesOf = (text: string): string[] => text.split('\n').filter((line) => line.trim() !== '')
const wordsIn = (text: string): number => (text.match(pieces) ?? []).filter(isWord).length

function compareLines(before: string, after: string): Run[] {
  const [gone, come] = [before.match(pieces) ?? [], after.match(pieces) ?? []]
  const found = diffArrays<string>(gone, come, { maxEditLength: MOST_EDITS })
  if (!found) {
    return [
      { kind: 'removed', text: before },
      { kind: 'added', text: after },
    ]
  }
  return found.map(({ added, removed, value }) => ({
    kind: added ? 'added' : removed ? 'removed' : 'same',
    text: value.join(''),
  }))
}

import { Malformed } from '../check-shared'
import { isStamp, nextStamp, type Stamp } from '../state/stamp'
import type { TagAdd, TagDrop, TagMarks, TagSet } from '../state/tag-set'
import { foldTag, tidyTag } from '../state/tidy-tags'
import { unpackStamp } from './packed-stamp'
import type { ReadColumns } from './read-columns'

/** More tags than anybody puts on one article. */
const MOST_MARKS = 500

/**
 * The tags of one record, sorted by key. Names are tidied as those of this device are.
 * @param headAt stamp of the record's head, which the tags' stamps follow unless they are given
 * @throws Malformed
 */
export function unpackTags(columns: ReadColumns, record: number, headAt: Stamp | null): TagSet {
  const names = columns.at('tags', record)
  const drops = columns.rowsOf('drops', record)
  if (!Array.isArray(names) || names.length + drops.length > MOST_MARKS) throw new Malformed('no tags')
  const [given] = columns.rowsOf('tagStamps', record)
  const stamps = Array.isArray(given?.[1]) ? given[1].map((packed) => unpackStamp(packed, columns.stamps)) : null

  const marks = new Map<string, { adds: TagAdd[]; drops: TagDrop[] }>()
  const marksOf = (key: string) => {
    const found = marks.get(key) ?? { adds: [], drops: [] }
    marks.set(key, found)
    return found
  }
  let following = headAt
  for (const [index, name] of names.entries()) {
    following = following && nextStamp(following)
    const at = stamps ? stamps[index] : following
    const tidy = typeof name === 'string' ? tidyTag(name) : ''
    if (!at || tidy === '') throw new Malformed('no tag')
    marksOf(foldTag(tidy)).adds.push({ at, name: tidy })
  }
  for (const [, key, seen, packedBy] of drops) {
    const by = unpackStamp(packedBy, columns.stamps)
    if (typeof key !== 'string' || tidyTag(key) === '' || !isStamp(seen) || by === null)
      throw new Malformed('no removal')
    marksOf(foldTag(tidyTag(key))).drops.push({ seen, by })
  }
  return [...marks]
    .map(([key, both]): TagMarks => ({ key, ...both }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
}

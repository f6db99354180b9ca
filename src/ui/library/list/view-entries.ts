import type { Entry } from '../../../core/library/entry'
import { foldTag } from '../../../core/library/state/tidy-tags'
import type { LibraryView } from '../place'

/** Days an entry can be had back from the bin with its text. */
export const BIN_DAYS = 30
const DAY = 86_400_000

/** Whole days before an entry's text leaves the bin for good; `now` in ms. */
export const daysLeft = (removedAt: number, now: number): number =>
  Math.max(0, Math.ceil(BIN_DAYS - (now - removedAt) / DAY))

/** Whether a view shows an entry. `now` in ms: what has been in the bin too long is no longer offered. */
export function isInView(entry: Entry, view: LibraryView, now: number): boolean {
  if (view.kind === 'bin') return entry.removedAt !== null && now - entry.removedAt < BIN_DAYS * DAY
  if (entry.removedAt !== null) return false
  switch (view.kind) {
    case 'unread':
      return !entry.archived
    case 'archive':
      return entry.archived
    case 'favourites':
      return entry.favourite
    case 'highlights':
      return entry.highlights.length > 0 || entry.note !== ''
    case 'tag': {
      const key = foldTag(view.tag)
      return entry.tags.some((tag) => foldTag(tag) === key)
    }
  }
}

export type ViewCounts = Record<Exclude<LibraryView['kind'], 'tag'>, number>

const VIEWS = (['unread', 'favourites', 'highlights', 'archive'] as const).map((kind) => ({ kind }))
const BIN = { kind: 'bin' } as const

/** How many entries each view shows, in one walk: at every change of a library of ten thousands. */
export function viewCounts(entries: readonly Entry[], now: number): ViewCounts {
  const counts: ViewCounts = { unread: 0, favourites: 0, highlights: 0, archive: 0, bin: 0 }
  for (const entry of entries) {
    if (entry.removedAt !== null) counts.bin += Number(isInView(entry, BIN, now))
    else for (const view of VIEWS) if (isInView(entry, view, now)) counts[view.kind]++
  }
  return counts
}

/** Every tag in use outside the bin with how often, most used first, then by name in `language`. */
export function tagCounts(entries: readonly Entry[], language: string): { tag: string; count: number }[] {
  // By spelling first: to fold every tag of a large library takes longer than all else here.
  const spellings = new Map<string, number>()
  for (const { tags, removedAt } of entries) {
    if (removedAt !== null) continue
    for (const tag of tags) spellings.set(tag, (spellings.get(tag) ?? 0) + 1)
  }
  const counts = new Map<string, { tag: string; count: number }>()
  for (const [tag, count] of spellings) {
    const known = counts.get(foldTag(tag))
    if (known) known.count += count
    else counts.set(foldTag(tag), { tag, count })
  }
  const { compare } = new Intl.Collator(language, { numeric: true })
  return [...counts.values()].sort((a, b) => b.count - a.count || compare(a.tag, b.tag))
}

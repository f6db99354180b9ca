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

import type { Entry } from '../../../core/library/entry'
import { foldTag } from '../../../core/library/state/tidy-tags'
import type { LibraryView } from '../place'
import { isInView } from './view-entries'

/** How many entries each view shows. */
export type ViewCounts = Record<Exclude<LibraryView['kind'], 'tag'>, number>
/** Every tag in use outside the bin with how often, most used first, then by name. */
export type TagCounts = readonly { tag: string; count: number }[]

/** Entries between two moments in which the work may be left. */
export const STEP = 2_000

const VIEWS = (['unread', 'favourites', 'highlights', 'archive'] as const).map((kind) => ({ kind }))
const BIN = { kind: 'bin' } as const

/** Counts what the side column tells, in one walk: at every change of a library of ten thousands. */
export function* countEntries(
  entries: readonly Entry[],
  now: number,
  language: string,
): Generator<undefined, { views: ViewCounts; tags: TagCounts }> {
  const views: ViewCounts = { unread: 0, favourites: 0, highlights: 0, archive: 0, bin: 0 }
  // By spelling first: to fold every tag of a large library takes longer than all else here.
  const spellings = new Map<string, { count: number }>()
  for (const [n, entry] of entries.entries()) {
    if (n > 0 && n % STEP === 0) yield
    if (entry.removedAt !== null) {
      views.bin += Number(isInView(entry, BIN, now))
      continue
    }
    for (const view of VIEWS) if (isInView(entry, view, now)) views[view.kind]++
    for (const tag of entry.tags) {
      const known = spellings.get(tag)
      if (known) known.count++
      else spellings.set(tag, { count: 1 })
    }
  }
  return { views, tags: tagCounts(spellings, language) }
}

function tagCounts(spellings: ReadonlyMap<string, { count: number }>, language: string): TagCounts {
  const counts = new Map<string, { tag: string; count: number }>()
  for (const [tag, { count }] of spellings) {
    const known = counts.get(foldTag(tag))
    if (known) known.count += count
    else counts.set(foldTag(tag), { tag, count })
  }
  const { compare } = new Intl.Collator(language, { numeric: true })
  return [...counts.values()].sort((a, b) => b.count - a.count || compare(a.tag, b.tag))
}

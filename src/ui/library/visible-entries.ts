import type { Entry } from '../../core/library/entry'
import { siteOf } from '../controls/format'

/** Which part of the library is shown: one of the views, or everything under one tag. */
export type LibraryView = { kind: 'unread' } | { kind: 'archive' } | { kind: 'tag'; tag: string }

/** The entries of a view that hold every word of `search`, in their given order. Case and width do not count. */
export function visibleEntries(entries: readonly Entry[], view: LibraryView, search: string): Entry[] {
  const words = fold(search).split(/\s+/).filter(Boolean)
  return entries.filter((entry) => inView(entry, view) && words.every((word) => searchable(entry).includes(word)))
}

function inView(entry: Entry, view: LibraryView): boolean {
  if (view.kind === 'tag') return entry.tags.some((tag) => fold(tag) === fold(view.tag))
  return entry.archived === (view.kind === 'archive')
}

function searchable(entry: Entry): string {
  const { title, siteName, byline, url, summary, tags } = entry
  return fold([title, siteName, byline, siteOf(url), ...summary, ...tags].filter(Boolean).join('\n'))
}

const fold = (text: string): string => text.normalize('NFKC').toLowerCase()

/** Every tag in use with how often, most used first, then by name in `language`. */
export function tagCounts(entries: readonly Entry[], language: string): { tag: string; count: number }[] {
  const counts = new Map<string, { tag: string; count: number }>()
  for (const tag of entries.flatMap((entry) => entry.tags)) {
    const known = counts.get(fold(tag))
    if (known) known.count++
    else counts.set(fold(tag), { tag, count: 1 })
  }
  const { compare } = new Intl.Collator(language)
  return [...counts.values()].sort((a, b) => b.count - a.count || compare(a.tag, b.tag))
}

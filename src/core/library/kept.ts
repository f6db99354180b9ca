import type { Entry } from './entry'
import { type ArticleState, emptyState, type Head, type Register } from './state/article-state'
import { type HighlightSet, highlightsOf } from './state/highlight-set'
import { readingOf } from './state/progress'
import { type Stamp, wallOf } from './state/stamp'
import type { Horizon } from './state/stamp-order'
import { type TagSet, tagsOf } from './state/tag-set'

/** The stamps of an entry's parts: what merging needs and no page reads. Null: never written. */
export interface History {
  id: string
  head: Stamp
  saved: Stamp | null
  details: Stamp | null
  archived: Stamp | null
  removed: Stamp | null
  tags: TagSet
  favourite: Stamp | null
  progress: Stamp | null
  /** Which reading the entry's progress belongs to: see Progress. */
  round: number
  position: Stamp | null
  highlights: HighlightSet
  note: Stamp | null
}

/** An article as it lies on the disk: the entry for pages, flat and ready, and its history for merging, apart. */
export interface Kept {
  entry: Entry
  history: History
}

const register = <Value>(at: Stamp | null, value: Value): Register<Value> | null => (at === null ? null : { at, value })

export function stateOf({ entry, history }: Kept): ArticleState {
  const { id, url, title, lang, dir, minutes, byline, siteName, published, excerpt, image, summary } = entry
  const { position, progress: furthest, finishedAt } = entry.reading
  return {
    ...emptyState(id),
    head: register(history.head, { url, title, lang, dir, minutes }),
    details: register(history.details, { byline, siteName, published, excerpt, image, summary }),
    saved: register(history.saved, entry.savedAt),
    archived: register(history.archived, entry.archived),
    removed: register(history.removed, entry.removedAt),
    tags: history.tags,
    favourite: register(history.favourite, entry.favourite),
    progress: register(history.progress, { round: history.round, furthest, finishedAt }),
    position: register(history.position, position),
    highlights: history.highlights,
    note: register(history.note, entry.note),
  }
}

const noDetails = { byline: null, siteName: null, published: null, excerpt: '', image: null, summary: [] }

/** @param head of the state: without one there is nothing to show */
export function keptOf(state: ArticleState, head: Register<Head>, hasBody: boolean, horizon: Horizon): Kept {
  const { id, details, saved, archived, removed, tags, favourite, progress, position, highlights, note } = state
  const entry: Entry = {
    id,
    ...head.value,
    ...(details?.value ?? noDetails),
    savedAt: saved?.value ?? wallOf(head.at),
    tags: tagsOf(tags, horizon),
    archived: archived?.value ?? false,
    favourite: favourite?.value ?? false,
    reading: readingOf(progress, position),
    highlights: highlightsOf(highlights),
    note: note?.value ?? '',
    removedAt: removed?.value ?? null,
    hasBody,
  }
  const history: History = {
    id,
    head: head.at,
    saved: saved?.at ?? null,
    details: details?.at ?? null,
    archived: archived?.at ?? null,
    removed: removed?.at ?? null,
    tags,
    favourite: favourite?.at ?? null,
    progress: progress?.at ?? null,
    round: progress?.value.round ?? 0,
    position: position?.at ?? null,
    highlights,
    note: note?.at ?? null,
  }
  return { entry, history }
}

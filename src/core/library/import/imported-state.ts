import { type ArticleState, emptyState } from '../state/article-state'
import { type HighlightSet, withHighlight } from '../state/highlight-set'
import type { Pen } from '../state/pen'
import { tagged } from '../state/retagged'
import type { ImportedEntry } from './imported-entry'

/**
 * The state of an article after an import. One that was not there is as the import says; to one that was there only what
 * it lacks is added (tags, highlights, a note, a star, how far it was read, an earlier date), for what the person did
 * here is newer than any export. From the bin it comes back, or a backup could restore nothing. Twice adds nothing: the
 * same state comes back.
 */
export function importedState(before: ArticleState | null, id: string, entry: ImportedEntry, pen: Pen): ArticleState {
  const state = before === null ? newState(id, entry, pen) : completed(before, entry, pen)
  const added = tagged(state, entry.tags, pen)
  const highlights = withAll(added.highlights, entry, pen)
  return highlights === added.highlights ? added : { ...added, highlights }
}

function newState(id: string, entry: ImportedEntry, pen: Pen): ArticleState {
  const at = pen.stamp()
  const { url, title, lang, dir, byline, siteName, published, excerpt, image } = entry.article
  const { position, progress, finishedAt } = entry.reading
  return {
    ...emptyState(id),
    head: { at, value: { url, title, lang, dir, minutes: entry.minutes } },
    details: { at, value: { byline, siteName, published, excerpt, image, summary: entry.summary } },
    saved: { at, value: entry.savedAt },
    archived: { at, value: entry.archived },
    removed: { at, value: entry.removedAt },
    favourite: entry.favourite ? { at, value: true } : null,
    note: entry.note === '' ? null : { at, value: entry.note },
    progress: progress > 0 ? { at, value: { round: 0, furthest: progress, finishedAt } } : null,
    position: position === null ? null : { at, value: position },
  }
}

function completed(before: ArticleState, entry: ImportedEntry, pen: Pen): ArticleState {
  let after = before
  const add = (part: Partial<ArticleState>): void => {
    after = { ...after, ...part }
  }
  if (before.saved !== null && entry.savedAt < before.saved.value) {
    add({ saved: { at: pen.stamp(), value: entry.savedAt } })
  }
  if (before.removed?.value != null && entry.removedAt === null) add({ removed: { at: pen.stamp(), value: null } })
  if (before.favourite === null && entry.favourite) add({ favourite: { at: pen.stamp(), value: true } })
  if ((before.note?.value ?? '') === '' && entry.note !== '') add({ note: { at: pen.stamp(), value: entry.note } })
  if (before.details === null) {
    const { byline, siteName, published, excerpt, image } = entry.article
    add({
      details: { at: pen.stamp(), value: { byline, siteName, published, excerpt, image, summary: entry.summary } },
    })
  }
  const { position, progress, finishedAt } = entry.reading
  if (before.progress === null && progress > 0) {
    const at = pen.stamp()
    add({ progress: { at, value: { round: 0, furthest: progress, finishedAt } } })
    if (before.position === null && position !== null) add({ position: { at, value: position } })
  }
  return after
}

/** Those whose name is not known yet, even as one taken away: what somebody took away stays away. */
function withAll(set: HighlightSet, entry: ImportedEntry, pen: Pen): HighlightSet {
  const known = new Set(set.map(({ id }) => id))
  return entry.highlights
    .filter(({ id }) => !known.has(id))
    .reduce((all, highlight) => withHighlight(all, highlight, pen), set)
}

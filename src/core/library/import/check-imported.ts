import { type Highlight, notRead, type Reading } from '../annotations'
import { checkHighlight, checkNote, checkPosition } from '../check-annotations'
import { asRecord, BadRequest, checkSaveRequest } from '../check-save-request'
import type { ImportedEntry } from './imported-entry'

/** The last moment a Date can hold, in ms. */
const END_OF_TIME = 8.64e15
const MOST_HIGHLIGHTS = 2_000

/** An entry as it may be believed: it came out of a file. Every field is checked and copied by name. @throws BadRequest */
export function checkImported(value: unknown): ImportedEntry {
  const entry = asRecord(value, 'The entry')
  const { article, analysis, tags } = checkSaveRequest({
    article: entry.article,
    analysis: { minutes: entry.minutes, summary: entry.summary, tags: [] },
    tags: entry.tags,
  })
  return {
    article,
    minutes: analysis?.minutes ?? 1,
    summary: analysis?.summary ?? [],
    tags: [...tags],
    savedAt: checkTime(entry.savedAt),
    archived: entry.archived === true,
    favourite: entry.favourite === true,
    note: checkNote(entry.note),
    removedAt: entry.removedAt === null ? null : checkTime(entry.removedAt),
    reading: checkReading(entry.reading),
    highlights: checkHighlights(entry.highlights),
  }
}

function checkTime(value: unknown): number {
  if (typeof value !== 'number' || !Number.isInteger(value) || Math.abs(value) > END_OF_TIME) {
    throw new BadRequest('The entry does not say when it was saved.')
  }
  return value
}

function checkReading(value: unknown): Reading {
  const { position, progress, finishedAt } = asRecord(value, 'The reading')
  if (typeof progress !== 'number' || !(progress >= 0 && progress <= 1)) return notRead
  return {
    position: position === null ? null : checkPosition(position),
    progress: Math.round(progress * 1000) / 1000,
    finishedAt: finishedAt === null ? null : checkTime(finishedAt),
  }
}

function checkHighlights(value: unknown): Highlight[] {
  if (!Array.isArray(value) || value.length > MOST_HIGHLIGHTS) throw new BadRequest('The highlights are not a list.')
  return value.map(checkHighlight)
}

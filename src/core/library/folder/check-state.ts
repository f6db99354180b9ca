import { HIGHLIGHT_COLOURS } from '../annotations'
import { checkHighlightId, checkNote, checkPosition, checkQuote } from '../check-annotations'
import { asRecord } from '../check-save-request'
import { checkId, checkLang, checkMinutes, checkTime, checkTitle, checkUrl, Malformed } from '../check-shared'
import { type ArticleState, emptyState, type Register } from '../state/article-state'
import type { HighlightMarks } from '../state/highlight-set'
import { MOST_ROUNDS, type Progress } from '../state/progress'
import { isStamp, type Stamp } from '../state/stamp'
import type { TagMarks } from '../state/tag-set'
import { foldTag, tidyTag } from '../state/tidy-tags'
import { checkDetails } from './check-details'

const MOST_MARKS = 4_000

/**
 * A state as another device wrote it, each value checked and copied by name. Its id is counted from its address.
 * @throws Malformed or BadRequest when a value is not what it should be
 */
export async function checkState(value: unknown, idOf: (url: string) => Promise<string>): Promise<ArticleState> {
  const said = asRecord(value, 'The record')
  const head = registerOf(said.head, (given) => {
    const { url, title, lang, dir, minutes } = asRecord(given, 'The head')
    if (dir !== 'ltr' && dir !== 'rtl') throw new Malformed('no direction')
    return {
      url: checkUrl(url),
      title: checkTitle(title),
      lang: checkLang(lang ?? ''),
      dir,
      minutes: checkMinutes(minutes),
    } as const
  })
  return {
    ...emptyState(head ? await idOf(head.value.url) : checkId(said.id)),
    head,
    details: registerOf(said.details, checkDetails),
    saved: registerOf(said.saved, checkTime),
    archived: registerOf(said.archived, checkBoolean),
    removed: registerOf(said.removed, (at) => (at === null ? null : checkTime(at))),
    tags: listOf(said.tags)
      .map(checkTagMarks)
      .sort((a, b) => (a.key < b.key ? -1 : 1)),
    favourite: registerOf(said.favourite, checkBoolean),
    progress: registerOf(said.progress, checkProgress),
    position: registerOf(said.position, (place) => (place === null ? null : checkPosition(place))),
    highlights: listOf(said.highlights)
      .map(checkHighlightMarks)
      .sort((a, b) => (a.id < b.id ? -1 : 1)),
    note: registerOf(said.note, checkNote),
  }
}

/** Absent says nothing, as null does: an older version writes less. */
function registerOf<Value>(value: unknown, check: (value: unknown) => Value): Register<Value> | null {
  if (value === null || value === undefined) return null
  const { at, value: written } = asRecord(value, 'The field')
  return { at: checkStamp(at), value: check(written) }
}

function checkStamp(value: unknown): Stamp {
  if (!isStamp(value)) throw new Malformed('no stamp')
  return value
}

function checkBoolean(value: unknown): boolean {
  if (typeof value !== 'boolean') throw new Malformed('neither yes nor no')
  return value
}

function listOf(value: unknown): unknown[] {
  if (value === undefined) return []
  if (!Array.isArray(value) || value.length > MOST_MARKS) throw new Malformed('no list where one should be')
  return value
}

function checkTagMarks(value: unknown): TagMarks {
  const { key, adds, drops } = asRecord(value, 'The tag')
  const tidy = typeof key === 'string' ? foldTag(tidyTag(key)) : ''
  if (tidy === '') throw new Malformed('no tag')
  return {
    key: tidy,
    adds: listOf(adds).map((add) => {
      const { at, name } = asRecord(add, 'The tag')
      if (typeof name !== 'string' || foldTag(tidyTag(name)) !== tidy) throw new Malformed('another tag')
      return { at: checkStamp(at), name: tidyTag(name) }
    }),
    drops: listOf(drops).map((drop) => {
      const { seen, by } = asRecord(drop, 'The removal')
      return { seen: checkStamp(seen), by: checkStamp(by) }
    }),
  }
}

function checkProgress(value: unknown): Progress {
  const { round, furthest, finishedAt } = asRecord(value, 'The progress')
  const isRound = typeof round === 'number' && Number.isInteger(round) && round >= 0 && round <= MOST_ROUNDS
  const isShare = typeof furthest === 'number' && furthest >= 0 && furthest <= 1
  if (!isRound || !isShare) throw new Malformed('no progress')
  const end = finishedAt === null ? null : checkTime(finishedAt)
  if (end !== null && furthest !== 1) throw new Malformed('an end before the end')
  return { round, furthest: Math.round(furthest * 1000) / 1000, finishedAt: end }
}

function checkHighlightMarks(value: unknown): HighlightMarks {
  const { id, passage, colour, note, removed } = asRecord(value, 'The highlight')
  return {
    id: checkHighlightId(id),
    passage: registerOf(passage, (given) => {
      const { quote, madeAt } = asRecord(given, 'The passage')
      return { quote: checkQuote(quote), madeAt: checkTime(madeAt) }
    }),
    colour: registerOf(colour, (given) => {
      const known = HIGHLIGHT_COLOURS.find((one) => one === given)
      if (known === undefined) throw new Malformed('no colour')
      return known
    }),
    note: registerOf(note, checkNote),
    removed: registerOf(removed, checkBoolean),
  }
}

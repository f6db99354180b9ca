import type { TextQuote } from '../../article/text-quote'
import type { Highlight, HighlightColour } from '../annotations'
import type { Register } from './article-state'
import { laterOf } from './later-of'
import type { Pen } from './pen'
import type { Horizon } from './stamp-order'

/** What is known of one highlight. Two people's hands may change its colour here and its note there; both stay. */
export interface HighlightMarks {
  id: string
  passage: Register<{ quote: TextQuote; madeAt: number }> | null
  colour: Register<HighlightColour> | null
  note: Register<string> | null
  /** True: taken away. What it said is kept, so that bringing it back is one write. */
  removed: Register<boolean> | null
}

/** Sorted by id. */
export type HighlightSet = readonly HighlightMarks[]

/** The union of what both know. */
export function joinHighlights(a: HighlightSet, b: HighlightSet, horizon: Horizon): HighlightSet {
  if (b.length === 0) return a
  const joined = new Map(a.map((marks) => [marks.id, marks]))
  for (const marks of b) {
    const other = joined.get(marks.id)
    joined.set(marks.id, other ? joinMarks(other, marks, horizon) : marks)
  }
  return [...joined.values()].sort((x, y) => (x.id < y.id ? -1 : x.id > y.id ? 1 : 0))
}

const joinMarks = (a: HighlightMarks, b: HighlightMarks, horizon: Horizon): HighlightMarks => ({
  id: a.id,
  passage: laterOf(a.passage, b.passage, horizon),
  colour: laterOf(a.colour, b.colour, horizon),
  note: laterOf(a.note, b.note, horizon),
  removed: laterOf(a.removed, b.removed, horizon),
})

/** The highlights that stand, in the order of the text. */
export function highlightsOf(set: HighlightSet): Highlight[] {
  return set
    .flatMap(({ id, passage, colour, note, removed }): Highlight[] =>
      passage === null || removed?.value === true
        ? []
        : [{ id, colour: colour?.value ?? 'yellow', note: note?.value ?? '', ...passage.value }],
    )
    .sort((a, b) => a.quote.start - b.quote.start || (a.id < b.id ? -1 : 1))
}

/** Adds a highlight, changes what differs of it, or brings it back. The same set when nothing differs. */
export function withHighlight(
  set: HighlightSet,
  { id, colour, quote, note, madeAt }: Highlight,
  pen: Pen,
): HighlightSet {
  const before = set.find((marks) => marks.id === id)
  const written = <Value>(register: Register<Value> | null | undefined, value: Value): Register<Value> =>
    register && JSON.stringify(register.value) === JSON.stringify(value) ? register : { at: pen.stamp(), value }
  const after: HighlightMarks = {
    id,
    passage: written(before?.passage, { quote, madeAt }),
    colour: written(before?.colour, colour),
    note: written(before?.note, note),
    removed: before?.removed?.value === true ? { at: pen.stamp(), value: false } : (before?.removed ?? null),
  }
  const isSame = before && JSON.stringify(before) === JSON.stringify(after)
  return isSame ? set : joinHighlights(set, [after], pen.horizon)
}

/** Takes a highlight away. The same set when there is none of that id. */
export function withoutHighlight(set: HighlightSet, id: string, pen: Pen): HighlightSet {
  const before = set.find((marks) => marks.id === id)
  if (before === undefined || before.removed?.value === true) return set
  return joinHighlights(set, [{ ...before, removed: { at: pen.stamp(), value: true } }], pen.horizon)
}

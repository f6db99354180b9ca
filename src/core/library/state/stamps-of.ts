import type { ArticleState, Register } from './article-state'
import type { Stamp } from './stamp'

/** Every stamp in a state, in no order. */
export const stampsOf = (state: ArticleState): Stamp[] => [
  ...registersOf(state).flatMap((register) => register?.at ?? []),
  ...state.tags.flatMap(({ adds, drops }) => [
    ...adds.map(({ at }) => at),
    ...drops.flatMap(({ seen, by }) => [seen, by]),
  ]),
]

const registersOf = (state: ArticleState): (Register<unknown> | null)[] => {
  const { head, details, saved, archived, removed, favourite, progress, position, note, highlights } = state
  const marks = highlights.flatMap(({ passage, colour, note: beside, removed: gone }) => [
    passage,
    colour,
    beside,
    gone,
  ])
  return [head, details, saved, archived, removed, favourite, progress, position, note, ...marks]
}

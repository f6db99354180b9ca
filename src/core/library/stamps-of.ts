import type { ArticleState } from './article-state'
import type { Stamp } from './stamp'

/** Every stamp in a state, in no order. */
export const stampsOf = ({ head, details, saved, archived, removed, tags }: ArticleState): Stamp[] => [
  ...[head, details, saved, archived, removed].flatMap((register) => register?.at ?? []),
  ...tags.flatMap(({ adds, drops }) => [...adds.map(({ at }) => at), ...drops.flatMap(({ seen, by }) => [seen, by])]),
]

import type { Metadata } from '../metadata/read-metadata'
import { measureBlocks } from '../measure-blocks'
import { chooseScope } from './choose-scope'
import { readabilityPick } from './readability-pick'

/** Below this share of the scope's running text, Readability's pick is one block among several of the same kind. */
const enough = { article: 0.35, other: 0.7, unmarked: 0.2 }

/** The element that holds the article, and whether it is a whole scope of equal blocks. */
export interface Choice {
  content: Element
  isWide: boolean
}

/**
 * The element that holds the article. First the scope is narrowed to what the page itself marks as its content, as far
 * as measures agree; Readability reads that alone. Where its pick leaves out most of the scope's running text, as on
 * pages made of many equal blocks, the scope itself is the answer. The copy given is used up.
 */
export function chooseContent(copy: Document, metadata: Metadata): Choice | null {
  const measure = measureBlocks(copy.body)
  const scope = chooseScope(copy, measure, metadata)
  const whole = measure(scope).running
  const spare = scope.cloneNode(true) as Element
  if (scope !== copy.body) copy.body.replaceChildren(scope)
  const pick = readabilityPick(copy)
  if (!pick) return whole > 0 ? { content: spare, isWide: true } : null
  const found = measureBlocks(pick)(pick).running
  const share = scope === copy.body ? enough.unmarked : metadata.isArticle ? enough.article : enough.other
  const isWide = found < whole * share
  return { content: isWide ? spare : pick, isWide }
}

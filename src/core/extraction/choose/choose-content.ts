import { textIn } from '../../article/elements'
import { chosenMark } from '../chosen-mark'
import { leavesOf } from '../finish/leaves'
import { minimumWeight, runningShare } from '../is-article'
import { measureBlocks } from '../measure-blocks'
import type { Metadata } from '../metadata/read-metadata'
import { readingWeight } from '../reading-weight'
import { chooseScope } from './choose-scope'
import { dropMenus, dropPageParts } from './drop-page-parts'
import { findThread, threadContent } from './find-thread'
import { isList } from './is-list'
import { readabilityPick } from './readability-pick'
import { restoreSections } from './restore-sections'

/** Below this share of the scope's running text, Readability's pick is one block among several of the same kind. */
const enough = { article: 0.25, other: 0.7, unmarked: 0.05 }

/** The element that holds the article, and whether it is a whole scope of equal blocks. */
export interface Choice {
  content: Element
  isWide: boolean
  /** Whether it is a thread of posts. */
  isThread: boolean
  /** Whether it only announces other pages. */
  isList: boolean
}

const choice = (content: Element, rest: Partial<Choice> = {}): Choice => ({
  content,
  isWide: true,
  isThread: false,
  isList: false,
  ...rest,
})

/**
 * The element that holds the article. First the scope is narrowed to what the page itself marks as its content, as far
 * as measures agree; Readability reads that alone. Where its pick leaves out most of the scope's running text, as on
 * pages made of many equal blocks, the scope itself is the answer. The copy given is used up.
 */
export function chooseContent(copy: Document, metadata: Metadata, url: string): Choice | null {
  const chosen = copy.querySelector(`[${chosenMark}]`)
  if (chosen) return choice(chosen)
  const measure = measureBlocks(copy.body)
  const thread = findThread(copy, url, metadata.isThread, measure)
  if (thread) return choice(threadContent(thread, copy), { isThread: true })
  dropPageParts(copy, measure)
  const scope = chooseScope(copy, measure, metadata)
  const whole = measure(scope).running
  const isUnmarked = scope === copy.body && !metadata.isOther
  if (isUnmarked) dropMenus(copy, measure)
  const spare = scope.cloneNode(true) as Element
  if (scope !== copy.body) copy.body.replaceChildren(scope)
  const pick = readabilityPick(copy, spare)
  if (!pick) return whole > 0 ? choice(spare) : null
  // Most picks hold nearly all; only the others are worth a closer look.
  const weight = readingWeight(textIn(pick))
  const isNearlyAll = weight >= measure(scope).weight * 0.9
  const found = isNearlyAll ? whole : measureBlocks(pick)(pick).running
  const share = isUnmarked ? enough.unmarked : metadata.isArticle && !metadata.isOther ? enough.article : enough.other
  const isLittle = found < whole * share
  // Where there is no article to be had, a pick is a piece of a list or of the page's talk: all there is is found.
  const needed = minimumWeight[metadata.isArticle ? 'declared' : 'other'] * runningShare
  const isPiece = !isLittle && found < needed && whole < needed * 2 && weight < measure(scope).weight * 0.5
  const isWide = isLittle || isPiece
  const mayBeList = isPiece || (!metadata.isArticle && isList(leavesOf(spare), isWide ? whole : found))
  if (!isWide && !isUnmarked && found < whole * 0.95) restoreSections(pick, spare, !metadata.isArticle && !isUnmarked)
  return choice(isPiece ? fullest(spare) : isWide ? spare : pick, { isWide, isList: mayBeList })
}

/** The smallest box that holds most of what an element says. */
function fullest(element: Element): Element {
  const measure = measureBlocks(element)
  const most = measure(element).weight * 0.6
  let box = element
  for (let next: Element | undefined = box; next; ) {
    box = next
    next = [...box.children].find((child) => measure(child).weight > most)
  }
  return box
}

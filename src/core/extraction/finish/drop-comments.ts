import { bodyText } from '../../article/body-text'
import { attributeOf, elementsIn } from '../../article/elements'
import { endMark } from '../comment-boxes'
import { parseDate } from '../metadata/dates'
import { commentsHead, ratingHead } from './cue-words'
import type { Finishing } from './finishing'
import type { Leaf } from './leaves'

const named =
  /(?:^|[\s_-])(?:comments?|disqus|respond|replies|reacties|kommentare?|komentarze?|opinie|commentaires?|comentarios)(?:$|[\s_-])/i

const isLetterHead =
  /\b(?:says?|wrote|repl(?:y|ies|ied)|ago|report|upvote|likes?)\b|回复|回覆|举报|楼|odpowiedz|antworten|répondre|responder|ответить|απάντηση/i

/**
 * Takes the readers' comments off the end. Evidence is the head of a comments section, or a box named so that repeats
 * one form at least twice; either only after some of the article has been read.
 */
export function dropComments(finishing: Finishing): void {
  const { content, isWide, drop, leaves } = finishing
  const ends = elementsIn(content, `[${endMark}]`)
  if (!isWide) dropAfter(ends, finishing)
  for (const end of ends) end.remove()
  if (isWide) return
  for (const box of elementsIn(
    content,
    '[id*="omment" i], [id="respond"], [id*="disqus"], [class*="omment" i], [class*="kom" i], [id*="opini" i]',
  )) {
    if (!content.contains(box) || !named.test(`${box.id} ${attributeOf(box, 'class')}`)) continue
    if (box.contains(content) || followsLittle(content, box)) continue
    drop(box, 'comments', 'comments')
  }
  const lines = leaves()
  const total = lines.reduce((sum, leaf) => sum + leaf.weight, 0)
  let before = 0
  for (const [index, leaf] of lines.entries()) {
    before += leaf.weight
    if (before > total * 0.45 && leaf.weight < 90 && ratingHead.test(leaf.text)) {
      for (const next of lines.slice(index)) drop(next.element, 'comments', 'rating')
      return
    }
    if (before < 400 || leaf.isKept || leaf.text.length > 160 || !commentsHead.test(leaf.text)) continue
    // What follows must be little, or look like letters: with dates and answers.
    const rest = lines.slice(index)
    const letters = rest.filter(
      (next) => next.weight < 90 && (isLetterHead.test(next.text) || parseDate(next.text) !== null),
    )
    if (total - before > before * 0.4 && letters.length < 2) continue
    for (const next of rest) drop(next.element, 'comments', 'comments')
    return
  }
}

/**
 * Takes out what follows the place of the comments, and their head: it is of the page. It may be more than the article
 * only where the page says that it is one, and has no other such place.
 */
function dropAfter(ends: readonly Element[], { content, metadata, drop, leaves }: Finishing): void {
  const end = ends.at(-1)
  if (!end) return
  const lines = leaves()
  const at = lines.filter(({ element }) => end.compareDocumentPosition(element) & 2).length
  const weigh = (part: readonly Leaf[]): number => part.reduce((sum, leaf) => sum + leaf.weight, 0)
  const before = weigh(lines.slice(0, at))
  const mayBeMore = metadata.isArticle && ends.length === 1
  if (before < 300 || (weigh(lines.slice(at)) > before * 0.8 && !mayBeMore)) return
  for (let box: Element = end; box !== content; box = box.parentElement as Element)
    while (box.nextElementSibling) drop(box.nextElementSibling, 'comments', 'related')
  const near = lines.slice(Math.max(0, at - 3), at)
  const head = near.findIndex(isCommentsHead)
  if (head >= 0) for (const { element } of near.slice(head)) drop(element, 'comments', 'comments')
}

const isCommentsHead = ({ element, weight }: Leaf): boolean =>
  weight < 160 && commentsHead.test(bodyText(element).split('\n')[0] ?? '')

/** Whether hardly anything stands before a box: then it is the article, whatever it is called. */
function followsLittle(content: Element, box: Element): boolean {
  const whole = content.textContent?.length ?? 0
  const own = box.textContent?.length ?? 0
  let before = 0
  for (let node: Node | null = box; node && node !== content; node = node.parentNode) {
    for (let other = node.previousSibling; other && before < 200; other = other.previousSibling)
      before += other.textContent?.length ?? 0
  }
  return before < 200 || own > whole * 0.9
}

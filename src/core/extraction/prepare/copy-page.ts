import { attributeOf, textIn } from '../../article/elements'
import { chosenMark } from '../chosen-mark'
import { commentBoxes, commentMark, commentSense, endOfText, isReadWithoutComments } from '../comment-boxes'
import { copyBackground } from './backgrounds'
import { dropWrittenKind } from './callouts'
import { copyCodeBlock } from './code-blocks'
import { copyEmbed } from './embeds'
import { isFolded, isFoldHead } from './folded'
import { hiddenNoteMark, hiddenNoteSense } from './footnotes'
import { isFormToFill } from './form-to-fill'
import { copyFormula } from './formulas'
import { isHidden } from './is-hidden'
import { leanBox } from './lean-box'
import { specialSense } from './may-be-special'
import { mostOfPage } from './most-of-page'
import { isNeeded } from './needed-text'
import { copyPicture } from './pictures'
import { isPartOfPage, skippedElements } from './skipped'

export interface CopyOptions {
  baseUrl: string
  isVisible?: ((element: Element) => boolean) | undefined
  /** Asked when boxes are named as readers' comments: whether they may be just that, so that they stay behind. */
  mayBeComments?: () => boolean
  /** The block somebody pointed at; its copy carries `chosenMark`. */
  chosen?: Element | null
}

const none: readonly string[] = []

/** Elements that are never code, formula or embedded, asked first because they are most. */
const plainNames = new Set('a li ul ol h1 h2 h3 h4 h5 h6 b strong i em br hr tr tbody th'.split(' '))

/**
 * Sum of the depths of all elements beyond which a page is not read: the time of Readability, which measures every box with
 * all that is in it, grows with it. Fifty thousand elements at an ordinary depth stay below.
 */
const deepestSum = 1_500_000

/** Boxes nested deeper keep their text alone: no page has so many on purpose, and every later walk relies on it. */
const deepest = 400

/**
 * A lean copy of a page in an inert document of its own: only what might be read. One walk does what would otherwise be
 * many: scripts, styles, controls and hidden blocks stay behind, open shadow roots are laid flat, pictures get their real
 * addresses, boxes of readers' comments are told. Each node kept is copied by itself, with its attributes and nothing
 * below it: to copy the page at once and take out of that what nobody reads, more than half, takes longer. Readability's
 * time grows with the nodes it is given, so what is left out here is time won. Null for a page nested so deep that reading
 * it would take too long.
 */
export function copyPage(page: Document, { baseUrl, isVisible, mayBeComments, chosen }: CopyOptions): Document | null {
  const copy = page.implementation.createHTMLDocument('')
  const base = copy.createElement('base')
  base.setAttribute('href', baseUrl)
  copy.head.appendChild(base)
  const root = page.body ?? page.documentElement
  if (!root) return copy
  // Apart from its document until all is done: changes cost half as much there.
  const body = copy.createElement('body')
  for (const name of ['class', 'id', 'dir', 'lang']) {
    const value = attributeOf(root, name)
    if (value) body.setAttribute(name, value)
  }
  const maySpecial = specialSense()
  const isCommentBox = commentSense()
  const hiddenNote = hiddenNoteSense(page)
  const isMostOfPage = mostOfPage(root)
  /** In a panel that a press unfolds nothing shows, so that only attributes speak. */
  let sees = isVisible
  /** Goes on inside a box of comments; null once none waits any more. */
  let waiting: (() => void)[] | null = []
  let depths = 0
  const bringChildren = (from: Node, to: Element, depth: number): void => {
    if (depths > deepestSum) return
    for (let child = from.firstChild; child; child = child.nextSibling) bring(child, to, depth)
  }
  const fill = (twin: Element, from: Element, depth: number): void => {
    bringChildren(from.shadowRoot ?? from, twin, depth + 1)
    const name = twin.localName
    if (name === 'blockquote') dropWrittenKind(twin)
    else if (name.charCodeAt(0) === 104) protectHeading(twin, name)
  }
  /** Puts the copy of a node, and of what is in it, at the end of `to`. */
  const bring = (from: Node, to: Element, depth: number): void => {
    const type = from.nodeType
    if (type === 3 && isNeeded(from)) to.appendChild(copy.importNode(from))
    if (type !== 1) return
    const element = from as Element
    depths += depth
    const name = element.localName
    if (depth > deepest) {
      to.append(textIn(element))
      return
    }
    const attributes = element.hasAttributes() ? element.getAttributeNames() : none
    const isSpecial = !plainNames.has(name) && maySpecial(element, name, attributes)
    const special = isSpecial ? copySpecial(element, name, copy, baseUrl) : null
    if (special) {
      to.appendChild(special)
      return
    }
    const isStyled = attributes.includes('style')
    if (skippedElements.has(name)) {
      if (name === 'button' && isFoldHead(element)) to.append(textIn(element))
      return
    }
    const mayHide = sees || isStyled || attributes.includes('hidden')
    const isPart = attributes.includes('role') && isPartOfPage(element)
    const isAway = mayHide && isHidden(element, sees) && !isMostOfPage(element)
    const note = (isPart || isAway) && hiddenNote(element)
    if (!note && (isPart || (isAway && !isFolded(element)))) return
    if (name === 'form' && isFormToFill(element) && !isMostOfPage(element)) {
      if (element.querySelector('textarea')) to.appendChild(endOfText(copy))
      return
    }
    if (name === 'slot') {
      const assigned = (element as HTMLSlotElement).assignedNodes?.({ flatten: true }) ?? []
      if (assigned.length === 0) bringChildren(element, to, depth + 1)
      for (const node of assigned) bring(node, to, depth + 1)
      return
    }
    if (name === 'img' || name === 'picture' || name === 'amp-img' || (name === 'noscript' && !isWholeText(element))) {
      copyPicture(element, to, copy)
      return
    }
    const isCustom = name.includes('-') || name === 'noscript'
    const box = isSpecial || isCustom ? leanBox(element, isCustom, copy) : null
    const twin = to.appendChild(box ?? copy.importNode(element))
    if (isStyled) twin.removeAttribute('style')
    if (element === chosen) twin.setAttribute(chosenMark, '')
    if (note === 'alone') twin.setAttribute(hiddenNoteMark, '')
    if (isCommentBox(element, attributes)) {
      twin.setAttribute(commentMark, '')
      if (waiting) {
        waiting.push(() => fill(twin, element, depth))
        return
      }
    }
    const saw = sees
    if (isAway) sees = undefined
    fill(twin, element, depth)
    sees = saw
  }
  bringChildren(root, body, 0)
  const comments = waiting
  waiting = null
  if (comments.length > 0 && mayBeComments?.() && isReadWithoutComments(body)) {
    for (const box of commentBoxes(body)) box.replaceWith(endOfText(copy))
  } else for (const goOn of comments) goOn()
  if (depths > deepestSum) return null
  copy.body.replaceWith(body)
  return copy
}

/** Code, formulas and embedded things, which the rest would read as boxes and words. */
function copySpecial(element: Element, name: string, copy: Document, baseUrl: string): Element | null {
  if (name === 'iframe' || name === 'video' || name === 'audio' || name === 'embed')
    return copyEmbed(element, copy, baseUrl)
  return copyFormula(element, copy) ?? copyCodeBlock(element, copy) ?? copyBackground(element, copy)
}

/**
 * Readability drops headings by their class and id, which say nothing of a heading. The id may be linked to, so it moves
 * to an anchor inside.
 */
function protectHeading(twin: Element, name: string): void {
  if (!/^h[1-6]$/.test(name)) return
  twin.removeAttribute('class')
  if (!twin.id) return
  twin.appendChild(twin.ownerDocument.createElement('a')).setAttribute('name', twin.id)
  twin.removeAttribute('id')
}

/** Forums that are built by script keep their posts in a `<noscript>` for those without. */
const isWholeText = (noscript: Element): boolean =>
  noscript.querySelector('p, div') !== null && textIn(noscript).length > 500

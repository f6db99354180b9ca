import { attributeOf, elementsIn, textIn } from '../../article/elements'
import { oneLine } from '../../article/one-line'
import { readingWeight } from '../reading-weight'
import { creditLine } from './cue-words'
import type { Finishing } from './finishing'

const named =
  /caption|credit|legend|image-?(?:desc|info|source|meta)|photo-?(?:desc|info|by)|wp-media-|media-?(?:desc|info)|img-?(?:desc|info)|imgtxt|pictext|figure/i
const longest = 420

/**
 * Marks what belongs to a picture as its caption, so that it is shown but not read as text: lines named so beside a
 * picture, boxes that hold a picture and little else, and credits that say whose picture it is.
 */
export function markCaptions({ content, isWide, leaves, refresh }: Finishing): void {
  const mark = (element: Element): void => {
    rename(element)
    refresh()
  }
  for (const element of elementsIn(content, '[class]')) {
    if (!named.test(attributeOf(element, 'class')) || /^h[1-6]$/.test(element.localName)) continue
    const text = textIn(element)
    if (text.length > longest * 2 || element.querySelector('img, figcaption, p + p')) continue
    const weight = readingWeight(text)
    if (weight === 0 || weight > longest || element.closest('figcaption, pre, table')) continue
    if (hasPictureNear(element, content)) mark(element)
  }
  const alts = [...content.getElementsByTagName('img')].flatMap((img) => oneLine(attributeOf(img, 'alt')) || [])
  for (const { element, isHeading, weight, text } of leaves()) {
    if (isHeading || weight > longest) continue
    if (!isWide && weight < 200 && element.localName !== 'li') nameInline(element, mark)
    const isCaption =
      (weight < 130 && creditLine.test(text)) ||
      isAlt(text, alts) ||
      (!isWide && isAloneWithPicture(element, weight, content))
    // Notes lead back to their mark with the same arrow.
    if (isCaption && !element.querySelector('img, a[href*="#"]') && !element.closest('figcaption, pre, table'))
      mark(element)
  }
}

/** What a picture says of itself to those who do not see it is often its caption too. */
const isAlt = (text: string, alts: readonly string[]): boolean =>
  text.length > 30 && alts.some((alt) => alt.length > 30 && (text.startsWith(alt) || alt.startsWith(text)))

/** In a block of pictures where all words stand in an element of their own, such as `<em>`, that element is the caption. */
function nameInline(block: Element, mark: (caption: Element) => void): void {
  if (block.getElementsByTagName('img').length === 0 || block.closest('figcaption, pre, table')) return
  const parts = [...block.childNodes].filter((node) => node.nodeType === 1 || /\S/.test(node.nodeValue ?? ''))
  const words = parts.filter((node) => /\S/.test(textIn(node)))
  const [caption] = words
  if (
    words.length === 1 &&
    caption?.nodeType === 1 &&
    parts.indexOf(caption) > 0 &&
    !(caption as Element).querySelector('img')
  ) {
    mark(caption as Element)
  }
}

/** More than six children, counted no further: the box may hold a whole page. */
function isLong(box: Element): boolean {
  let child = box.firstElementChild
  for (let count = 0; child && count < 6; count++) child = child.nextElementSibling
  return child !== null
}

/** A box other than the content that holds a picture, this line and at most one more short one. */
function isAloneWithPicture(element: Element, own: number, content: Element): boolean {
  const box = element.parentElement
  if (!box || box === content || !box.parentElement || box.localName === 'li' || isLong(box)) return false
  if (box.getElementsByTagName('img').length === 0) return false
  const text = textIn(box)
  if (text.length > 3000 || readingWeight(text) >= own + 90) return false
  return elementsIn(box, 'p, h1, h2, h3, h4, li').length <= 2
}

export function hasPictureNear(element: Element, content: Element): boolean {
  let box: Element | null = element
  for (let steps = 0; box && box !== content && steps < 3; steps++) {
    for (const side of [box.previousElementSibling, box.nextElementSibling]) {
      if (side && (side.localName === 'img' || side.querySelector('img, [data-embed]'))) return true
    }
    box = box.parentElement
  }
  return false
}

/** Turns an element into a caption in place; a box with nothing but pictures and the caption into its figure. */
function rename(element: Element): void {
  const document = element.ownerDocument
  const caption = document.createElement('figcaption')
  caption.append(...element.childNodes)
  element.replaceWith(caption)
  if (caption.closest('figure')) return
  const figure = document.createElement('figure')
  const before = caption.previousElementSibling
  caption.replaceWith(figure)
  if (before && (before.localName === 'img' || (before.querySelector('img') && readingWeight(textIn(before)) === 0)))
    figure.append(before)
  figure.append(caption)
}

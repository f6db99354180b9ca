import { readingWeight } from '../reading-weight'
import { creditLine } from './cue-words'
import type { Finishing } from './finishing'
import { leavesOf } from './leaves'

const named =
  /caption|credit|legend|image-?(?:desc|info|source|meta)|photo-?(?:desc|info|by)|wp-media-|media-?(?:desc|info)|img-?(?:desc|info)|imgtxt|pictext|figure/i
const longest = 420

/**
 * Marks what belongs to a picture as its caption, so that it is shown but not read as text: lines named so beside a
 * picture, boxes that hold a picture and little else, and credits that say whose picture it is.
 */
export function markCaptions({ content, isWide }: Finishing): void {
  for (const element of content.querySelectorAll('[class]')) {
    const weight = readingWeight(element.textContent ?? '')
    if (
      weight === 0 ||
      weight > longest ||
      element.querySelector('img, figcaption, p + p') ||
      element.closest('figcaption, pre, table')
    )
      continue
    if (
      named.test(element.getAttribute('class') ?? '') &&
      !/^h[1-6]$/.test(element.localName) &&
      hasPictureNear(element, content)
    )
      rename(element)
  }
  for (const leaf of leavesOf(content)) {
    if (leaf.isHeading || leaf.element.closest('figcaption, pre, table') || leaf.weight > longest) continue
    if (leaf.element.querySelector('img')) continue
    if (leaf.weight < 130 && creditLine.test(leaf.text)) rename(leaf.element)
    else if (!isWide && isAloneWithPicture(leaf.element, content)) rename(leaf.element)
  }
}

/** A box other than the content that holds a picture, this line and at most one more short one. */
function isAloneWithPicture(element: Element, content: Element): boolean {
  const box = element.parentElement
  if (!box || box === content || !box.parentElement || box.localName === 'li') return false
  const own = readingWeight(element.textContent ?? '')
  if (element.querySelector('img') || !box.querySelector('img')) return false
  return readingWeight(box.textContent ?? '') < own + 90 && box.querySelectorAll('p, h1, h2, h3, h4, li').length <= 2
}

function hasPictureNear(element: Element, content: Element): boolean {
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
  if (
    before &&
    (before.localName === 'img' || (before.querySelector('img') && readingWeight(before.textContent ?? '') === 0))
  )
    figure.append(before)
  figure.append(caption)
}

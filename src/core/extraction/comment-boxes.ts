import { attributeOf, elementsIn, textIn } from '../article/elements'
import { readingWeight } from './reading-weight'

/** Attribute of the copy of a box that is named as readers' comments. */
export const commentMark = 'data-lectern-comments'

/** Attribute of what stands for comments that were left out, and for the form to write one: the article ends there. */
export const endMark = 'data-lectern-end'

/** A mark of the article's end, to stand in the place of something in a copy. */
export function endOfText(copy: Document): Element {
  const mark = copy.createElement('hr')
  mark.setAttribute(endMark, '')
  return mark
}

const name =
  /^(?:comments?(?:-?(?:area|list|section|container|wrapper|block|box))?|(?:fb|post|article|reader)-comments|disqus_thread|respond|livefyre.*|komentarze|opinie|kommentare|commentaires)$/i

/** Reading weight that must stand outside of such boxes: less, and they are what the page is about. */
export const enoughOutside = 300

/**
 * Whether a box is named as readers' comments; one that holds what may be the article is none. A page says the same few
 * classes over and over, so each is looked at once.
 */
export function commentSense(): (box: Element, attributes: readonly string[]) => boolean {
  const known = new Map<string, boolean>()
  const isNamed = (names: string): boolean => {
    let named = known.get(names)
    if (named === undefined) {
      named = names.split(/\s+/).some((word) => name.test(word))
      known.set(names, named)
    }
    return named
  }
  return (box, attributes) =>
    ((attributes.includes('class') && isNamed(attributeOf(box, 'class'))) ||
      (attributes.includes('id') && name.test(box.id))) &&
    !box.querySelector('main, h1, [itemprop~="articleBody"]')
}

/** The boxes of a copy that are named as readers' comments, in order, and those inside them. */
export const commentBoxes = (root: ParentNode): Element[] => elementsIn(root, `[${commentMark}]`)

/** Whether paragraphs enough stand outside of such boxes for these to be left away unread: often they are most of a page. */
export function isReadWithoutComments(root: Element): boolean {
  let outside = 0
  // A live list is only as long as it is walked.
  for (const paragraph of root.getElementsByTagName('p')) {
    const weight = readingWeight(textIn(paragraph))
    if (weight >= 80 && !paragraph.closest(`[${commentMark}]`)) outside += weight
    if (outside >= enoughOutside) return true
  }
  return false
}

import { readingWeight } from './reading-weight'

const name =
  /^(?:comments?(?:-?(?:area|list|section|container|wrapper|block|box))?|(?:fb|post|article|reader)-comments|disqus_thread|respond|livefyre.*|komentarze|opinie|kommentare|commentaires)$/i

/** What may have such a name: the browser finds these faster than a walk asks every element. */
const mayBe =
  '[id*="omment" i], [class*="omment" i], [id*="disqus"], [class*="disqus"], [id="respond"], [class~="respond"], ' +
  '[id^="livefyre"], [class*="livefyre"], [id*="komentarze" i], [class*="komentarze" i], [id*="opinie" i], [class*="opinie" i]'

/** Reading weight that must stand outside of such boxes: less, and they are what the page is about. */
export const enoughOutside = 300

/** Whether a box is named as readers' comments; one that holds what may be the article is none. */
const isCommentBox = (box: Element): boolean =>
  `${box.id} ${box.getAttribute('class') ?? ''}`.split(/\s+/).some((word) => name.test(word)) &&
  !box.querySelector('main, h1, [itemprop~="articleBody"]')

/** The boxes of a page that are named as readers' comments, in order, and those inside them. */
export const commentBoxes = (root: ParentNode): Element[] => [...root.querySelectorAll(mayBe)].filter(isCommentBox)

/**
 * The boxes of readers' comments that need not even be copied, because paragraphs enough stand outside of them: on many
 * pages they are most of what there is.
 */
export function spareCommentBoxes(page: Document): ReadonlySet<Element> {
  const boxes = new Set<Element>()
  for (const box of page.querySelectorAll(mayBe)) {
    // What is inside a box goes with it, and there are often thousands.
    if (!isInside(box, boxes) && isCommentBox(box)) boxes.add(box)
  }
  let outside = 0
  // A live list is only as long as it is walked.
  for (const paragraph of page.getElementsByTagName('p')) {
    const weight = readingWeight(paragraph.textContent ?? '')
    if (weight >= 80 && !isInside(paragraph, boxes)) outside += weight
    if (outside >= enoughOutside) return boxes
  }
  return new Set()
}

function isInside(element: Element, boxes: ReadonlySet<Element>): boolean {
  for (let box = element.parentElement; box; box = box.parentElement) if (boxes.has(box)) return true
  return false
}

/**
 * Whether an element stands in one of these boxes, apart from the text of the page. One that holds the page's title is
 * none of them, whatever it is called: some are never closed, and many a page says of its whole body how it takes comments.
 */
export function isElsewhere(element: Element, boxes: string): boolean {
  const box = element.closest(boxes)
  return box !== null && box.querySelector('h1, main') === null
}

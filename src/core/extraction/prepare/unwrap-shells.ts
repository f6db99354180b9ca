import { elementsIn } from '../../article/elements'
/**
 * Takes away boxes that hold one picture, quotation, code block or card and nothing else. Readability judges boxes by
 * their text and drops such shells with what is in them; without the shell the thing itself stands in the article.
 */
export function unwrapShells(copy: Document): void {
  for (const thing of elementsIn(copy.body, 'blockquote, figure, pre')) {
    for (
      let shell = thing.parentElement;
      shell && /^(?:div|section|span|center)$/.test(shell.localName);
      shell = thing.parentElement
    ) {
      if (shell.childElementCount !== 1 || hasText(shell)) break
      shell.replaceWith(thing)
    }
  }
}

const hasText = (element: Element): boolean => {
  for (const child of element.childNodes) if (child.nodeType === 3 && /\S/.test(child.nodeValue ?? '')) return true
  return false
}

/**
 * Does `work` while `element` says that it has no children. What Preact takes over it clears of every child it did not
 * draw itself, and those of the article's body are not its own.
 */
export function keepingChildren(element: HTMLElement, work: () => void): void {
  Object.defineProperty(element, 'childNodes', { value: [], configurable: true })
  try {
    work()
  } finally {
    Reflect.deleteProperty(element, 'childNodes')
  }
}

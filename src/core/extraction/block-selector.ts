/** Names with figures in them, or long and mixed, are made anew for every page or every build. */
const isLasting = (name: string): boolean => /^[a-z][a-z-_]{1,40}$/i.test(name) && !/[a-z][A-Z].*[A-Z]/.test(name)

/**
 * A selector for the block that holds the text, to find the same on other pages of a site: its own id or classes, with
 * those of the boxes round it as far as needed to mean it alone. At most 400 characters; null for a block that cannot be
 * told from others.
 */
export function blockSelector(block: Element): string | null {
  const page = block.ownerDocument
  let selector = ''
  for (let box: Element | null = block; box && box !== page.documentElement; box = box.parentElement) {
    const step = stepOf(box)
    selector = selector === '' ? step : `${step} > ${selector}`
    if (selector.length > 400) return null
    if (page.querySelector(selector) === block) return selector
  }
  return null
}

function stepOf(box: Element): string {
  if (isLasting(box.id)) return `${box.localName}#${box.id}`
  const classes = [...box.classList].filter(isLasting).slice(0, 3)
  return [box.localName, ...classes].join('.')
}

/** A block of running text as it stands on the screen. */
export interface TextBlock {
  element: HTMLElement
  text: string
}

const BLOCKS = 'p, li, h1, h2, h3, h4, h5, h6, dt, dd, figcaption'

/** The innermost blocks of a body that hold language, in order; code and tables are left alone. */
export function textBlocks(body: HTMLElement): TextBlock[] {
  return [...body.querySelectorAll<HTMLElement>(BLOCKS)].flatMap((element) => {
    if (element.querySelector(BLOCKS) || element.closest('pre, table')) return []
    const text = (element.textContent ?? '').replace(/\s+/g, ' ').trim()
    return /\p{L}/u.test(text) ? [{ element, text }] : []
  })
}

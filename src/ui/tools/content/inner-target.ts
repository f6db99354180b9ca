/** What a link inside the article points at, or null for a link that leaves it. */
export function innerTarget(text: HTMLElement, link: Element): HTMLElement | null {
  const href = link.getAttribute('href') ?? ''
  if (!href.startsWith('#') || href.length < 2) return null
  return text.querySelector<HTMLElement>(`[id="${CSS.escape(decodeURIComponent(href.slice(1)))}"]`)
}

/** The note a mark in the text leads to: something short below it, at the end of the article. */
export function noteOf(text: HTMLElement, link: Element): HTMLElement | null {
  const target = innerTarget(text, link)
  if (!target) return null
  const isMark =
    link.getAttribute('role') === 'doc-noteref' || /^[\s[(]*[\d*†‡§a-z]{1,4}[\s\])]*$/i.test(link.textContent ?? '')
  const isBelow = Boolean(link.compareDocumentPosition(target) & 4 /* Node.DOCUMENT_POSITION_FOLLOWING */)
  const note = target.closest<HTMLElement>('li, dd, aside, tr, p, div:not(.article-body)') ?? target
  return isMark && isBelow && (note.textContent ?? '').length < 3000 ? note : null
}

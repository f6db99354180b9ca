/**
 * Keeps the page out of sight, out of reach of the keyboard and out of find-in-page while the reader is open, by one
 * style sheet inside the reader's own element: no attribute of the page is touched, so nothing has to be put back.
 *
 * `content-visibility` keeps the page's layout for the way back, and its declared size keeps the scroll position.
 *
 * @returns a function to be called once the element is gone: it makes sure of the scroll position.
 */
export function hidePage(document: Document, host: HTMLElement): () => void {
  const view = document.defaultView
  const left = view?.scrollX ?? 0
  const top = view?.scrollY ?? 0
  const height = document.body?.offsetHeight ?? 0
  const style = document.createElement('style')
  style.textContent = `html { overflow: hidden !important }
    body { content-visibility: hidden !important; contain-intrinsic-block-size: ${height}px !important }
    @media print { html { overflow: visible !important; height: auto !important } body { display: none !important } }`
  host.append(style)
  return () => {
    if (view && (view.scrollX !== left || view.scrollY !== top)) view.scrollTo({ left, top, behavior: 'instant' })
  }
}

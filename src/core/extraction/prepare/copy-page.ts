import { isHidden } from './is-hidden'
import { copyPicture } from './pictures'
import { skippedElements, skippedRoles } from './skipped'

export interface CopyOptions {
  title: string
  baseUrl: string
  isVisible?: ((element: Element) => boolean) | undefined
}

const spacious = new Set(
  (
    'html body div section article main header footer aside p ul ol li dl dt dd table tbody thead tfoot tr td th h1 h2 h3 h4 ' +
    'h5 h6 blockquote pre figure figcaption form fieldset details summary hr br'
  ).split(' '),
)

/**
 * A lean copy of a page in an inert document of its own: only what might be read. One walk does what would otherwise
 * be many: scripts, styles, controls and hidden blocks stay behind, open shadow roots are laid flat, pictures get
 * their real addresses. Readability's time grows with the nodes it is given, so what is left out here is time won.
 */
export function copyPage(page: Document, options: CopyOptions): Document {
  const copy = page.implementation.createHTMLDocument(options.title)
  const base = copy.createElement('base')
  base.setAttribute('href', options.baseUrl)
  copy.head.appendChild(base)
  const root = page.body ?? page.documentElement
  if (!root) return copy
  for (const name of ['class', 'id', 'dir', 'lang']) {
    const value = root.getAttribute(name)
    if (value) copy.body.setAttribute(name, value)
  }
  // Our own stack: pages nest deeper than the machine's.
  const work: { from: Node; to: Node }[] = []
  const pushChildren = (from: Node, to: Node): void => {
    const parent = (from as Element).shadowRoot ?? from
    for (let child = parent.lastChild; child; child = child.previousSibling) work.push({ from: child, to })
  }
  pushChildren(root, copy.body)
  for (let step = work.pop(); step; step = work.pop()) {
    const { from, to } = step
    if (from.nodeType === 3) {
      if (isNeeded(from)) to.appendChild(copy.createTextNode(from.nodeValue ?? ''))
      continue
    }
    if (from.nodeType !== 1) continue
    const element = from as Element
    const name = element.localName
    if (name === 'slot') {
      const assigned = (element as HTMLSlotElement).assignedNodes?.({ flatten: true }) ?? []
      if (assigned.length === 0) pushChildren(element, to)
      for (let i = assigned.length - 1; i >= 0; i--) work.push({ from: assigned[i] as Node, to })
      continue
    }
    if (isSkipped(element, name)) continue
    if (isHidden(element, options.isVisible) && !isMostOfPage(element, root)) continue
    if (name === 'img' || name === 'picture' || (name === 'noscript' && !isWholeText(element))) {
      copyPicture(element, to, copy)
      continue
    }
    const twin = name.includes('-') || name === 'noscript' ? copyCustom(element, copy) : (copy.importNode(element, false) as Element)
    twin.removeAttribute('style')
    to.appendChild(twin)
    pushChildren(element, twin)
  }
  return copy
}

/** White space between blocks is no text; between inline elements it parts words. */
function isNeeded(text: Node): boolean {
  if (/[^\s]/.test(text.nodeValue ?? '')) return true
  const isEdge = (node: Node | null): boolean =>
    node === null || node.nodeType === 8 || spacious.has((node as Element).localName)
  return !isEdge(text.previousSibling) && !isEdge(text.nextSibling)
}

/** Pages that fade in by script hide all their text until then: what holds most of the text is not hidden on purpose. */
function isMostOfPage(element: Element, root: Element): boolean {
  const own = element.textContent?.length ?? 0
  return own > 500 && own * 2 > (root.textContent?.length ?? 0)
}

function isSkipped(element: Element, name: string): boolean {
  if (skippedElements.has(name)) return true
  const role = element.getAttribute('role')
  return role !== null && skippedRoles.test(role)
}

/** Forums that are built by script keep their posts in a `<noscript>` for those without. */
const isWholeText = (noscript: Element): boolean =>
  noscript.querySelector('p, div') !== null && (noscript.textContent ?? '').length > 500

/** Custom elements become what they look like: a box when they hold boxes, otherwise a span. */
function copyCustom(element: Element, copy: Document): Element {
  const root = element.shadowRoot ?? element
  const isBox = root.querySelector('p, div, section, article, ul, ol, table, h1, h2, h3, h4, figure, img') !== null
  const twin = copy.createElement(isBox ? 'div' : 'span')
  for (const name of ['class', 'id', 'dir', 'lang', 'itemprop']) {
    const value = element.getAttribute(name)
    if (value) twin.setAttribute(name, value)
  }
  return twin
}

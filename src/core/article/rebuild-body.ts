import { allowedElements, allowedMathElements, allowedValues, droppedElements, globalAttributes } from './allow-list'
import { fragmentOf, linkTargets, prefixedId } from './body-ids'
import { attributeOf } from './elements'
import { parsePictureSet, printPictureSet } from './picture-set'
import { safeUrl } from './safe-url'

/** How a body is rebuilt. */
export interface RebuildOptions {
  /** Relative URLs are resolved against it; without it they are dropped. */
  baseUrl?: string
  /** `wait`: no picture is asked for; its addresses stay in `data-src` and `data-srcset` until shown. Default `show`. */
  pictures?: 'show' | 'wait'
  /** Comments that mark a place, and what stands for them in the body; all others go. */
  places?: ReadonlyMap<Node, Comment>
}

const mathNamespace = 'http://www.w3.org/1998/Math/MathML'
const urlAttributes = new Set(['href', 'cite'])

/**
 * Rebuilds a body from the allow-list, element by element: only `createElement` and `setAttribute`, never a sink that
 * reads HTML, so that it is both safe and shown under any content security policy. `source` is not changed. Rebuilding
 * what was rebuilt gives the same again.
 */
export function rebuildBody(source: Node, into: Document, options: RebuildOptions = {}): DocumentFragment {
  const body = into.createDocumentFragment()
  const targets = linkTargets(source, options.baseUrl)
  // The stack is our own: a page of a hundred thousand nested boxes must not end the one of the machine.
  const work: { from: Node; to: Node; math: boolean }[] = []
  const pushChildren = (from: Node, to: Node, math: boolean): void => {
    for (let child = from.lastChild; child; child = child.previousSibling) work.push({ from: child, to, math })
  }
  pushChildren(source, body, false)
  for (let step = work.pop(); step; step = work.pop()) {
    const { from, to, math } = step
    if (from.nodeType === 3) to.appendChild(into.createTextNode(from.nodeValue ?? ''))
    const place = from.nodeType === 8 && options.places?.get(from)
    if (place) to.appendChild(place)
    if (from.nodeType !== 1) continue
    const element = from as Element
    const name = element.localName
    if (droppedElements.has(name)) continue
    const isMath = math || name === 'math'
    const attributes = (isMath ? allowedMathElements : allowedElements)[name]
    if (!attributes) {
      pushChildren(element, to, math)
      continue
    }
    const copy = isMath ? into.createElementNS(mathNamespace, name) : into.createElement(name)
    copyAttributes(element, copy, attributes, targets, options)
    if (name === 'img' && !setPicture(element, copy, options)) continue
    if (name === 'a') setLink(element, copy, targets, options)
    to.appendChild(copy)
    pushChildren(element, copy, isMath)
  }
  return body
}

function copyAttributes(
  from: Element,
  to: Element,
  names: readonly string[],
  targets: ReadonlySet<string>,
  { baseUrl }: RebuildOptions,
): void {
  for (const name of [...names, ...globalAttributes]) {
    if (name === 'id') {
      const id = attributeOf(from, 'id') || (from.localName === 'a' && attributeOf(from, 'name')) || ''
      if (targets.has(id)) to.setAttribute('id', prefixedId(id))
      continue
    }
    const value = from.getAttribute(name)
    if (value === null || /src|^href$/.test(name)) continue
    if (urlAttributes.has(name)) {
      const url = safeUrl(value, name, baseUrl)
      if (url) to.setAttribute(name, url)
      continue
    }
    if (allowedValues[name] && !allowedValues[name].test(value)) continue
    to.setAttribute(name, value)
  }
}

function setLink(from: Element, to: Element, targets: ReadonlySet<string>, { baseUrl }: RebuildOptions): void {
  const href = from.getAttribute('href')
  if (href === null) return
  const target = fragmentOf(href, baseUrl)
  if (target !== null && targets.has(target)) {
    to.setAttribute('href', `#${encodeURIComponent(prefixedId(target))}`)
    return
  }
  const url = safeUrl(href, 'href', baseUrl)
  if (!url) return
  to.setAttribute('href', url)
  to.setAttribute('rel', 'noopener noreferrer')
  to.setAttribute('target', '_blank')
}

/** Gives a picture its addresses. False when it has none, for then there is nothing to show. */
function setPicture(from: Element, to: Element, { baseUrl, pictures }: RebuildOptions): boolean {
  const source = safeUrl(attributeOf(from, 'src') || attributeOf(from, 'data-src'), 'src', baseUrl)
  const set = parsePictureSet(attributeOf(from, 'srcset') || attributeOf(from, 'data-srcset')).flatMap(
    ({ url, descriptor }) => {
      const absolute = safeUrl(url, 'srcset', baseUrl)
      return absolute ? [{ url: absolute, descriptor }] : []
    },
  )
  if (!source && set.length === 0) return false
  const prefix = pictures === 'wait' ? 'data-' : ''
  // The policy comes first: a picture may be asked for as soon as it has an address.
  to.setAttribute('referrerpolicy', 'no-referrer')
  to.setAttribute('loading', 'lazy')
  to.setAttribute('decoding', 'async')
  if (source) to.setAttribute(`${prefix}src`, source)
  if (set.length > 0) to.setAttribute(`${prefix}srcset`, printPictureSet(set))
  return true
}

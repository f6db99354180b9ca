import { largestCandidate, parsePictureSet, printPictureSet } from '../../article/picture-set'

/**
 * Attributes in which pages keep the address of a picture until it scrolls into view, commonest first. From public
 * bug reports of readers and the documentation of lazy loaders.
 */
const lazyRank = new Map(
  (
    'data-src data-original data-lazy-src data-actualsrc data-lazy data-lazyload data-lazy-load data-srv data-img-src ' +
    'data-url data-original-src data-origin-src data-orig-file data-large-file data-full-src data-hi-res-src data-real-src ' +
    'data-echo data-image data-image-src data-fallback-src data-delayed-url data-cfsrc data-pin-media data-file file ' +
    'data-ks-lazyload data-backsrc data-croporisrc data-high-res-src data-raw-src data-source zoomfile'
  )
    .split(' ')
    .map((name, rank): [string, number] => [name, rank]),
)
const lazySetAttributes = new Set([
  'data-srcset',
  'data-lazy-srcset',
  'data-original-set',
  'data-src-set',
  'data-sizes-srcset',
])

const placeholder =
  /^data:|(?:^|[/_.-])(?:blank|spacer|placeholder|pixel|1px|transparent|grey|gray|loading|lazy|1x1|default[-_]?img|nopic|s_white)(?:[/_.-]|$)|^about:|\.svg(?:$|\?)/i
/** What lazy loaders call a picture until they have loaded it. */
const isUnloaded = /(?:^|\s)(?:lazyload|lazy|lozad|b-lazy)(?:$|\s)(?!.*loaded)/
/** A data URL this short draws a blank or a blur. */
const shortestData = 400
/** Whatever its attribute is called, an address that ends like this is one of a picture. */
const pictureFile = /\.(?:jpe?g|png|webp|avif|gif)(?:\?\S*)?\s*$/i
const isAddress = (value: string): boolean =>
  value !== '' && !/\s/.test(value) && !/^[[{]/.test(value) && /[/.]/.test(value)

/** Where a picture's files really are. */
interface PictureSource {
  src: string
  srcset: string
}

/** All that an `<img>` says of its addresses, read in one pass over its attributes. */
function addressesOf(img: Element): { own: string; ownSet: string; lazy: string; lazySet: string } {
  const found = { own: '', ownSet: '', lazy: '', lazySet: '' }
  let best = Number.POSITIVE_INFINITY
  for (const { name, value } of img.attributes) {
    if (name === 'src') found.own = value.trim()
    else if (name === 'srcset') found.ownSet = value
    else if (lazySetAttributes.has(name)) found.lazySet ||= value.includes('/') ? value : ''
    else {
      const rank = lazyRank.get(name) ?? (name.startsWith('data-') && pictureFile.test(value) ? lazyRank.size : best)
      if (rank >= best || !isAddress(value.trim())) continue
      best = rank
      found.lazy = value.trim()
    }
  }
  return found
}

/** Reads the real addresses of an `<img>`, with the `<source>`s of its `<picture>` as a last resort. */
export function pictureSource(img: Element): PictureSource {
  const { own, ownSet, lazy, lazySet } = addressesOf(img)
  const isDummy =
    own === '' || placeholder.test(own) || (lazy !== '' && isUnloaded.test(img.getAttribute('class') ?? ''))
  // A picture that already shows is never traded for what an attribute promises.
  const src = isDummy ? lazy || '' : own
  let srcset = goodSet(isDummy && lazySet ? lazySet : ownSet) || goodSet(lazySet)
  if (src === '' && srcset === '') {
    for (const source of img.closest('picture')?.querySelectorAll('source') ?? []) {
      srcset = goodSet(source.getAttribute('srcset') || source.getAttribute('data-srcset') || '')
      if (srcset) break
    }
  }
  const fallback = largestCandidate(parsePictureSet(srcset))?.url ?? (isDummy && !isBlank(own) ? own : '')
  return { src: src || fallback, srcset }
}

const isBlank = (address: string): boolean =>
  /^about:|^data:image\/svg/.test(address) || (address.startsWith('data:') && address.length < shortestData)

const goodSet = (srcset: string): string =>
  printPictureSet(parsePictureSet(srcset).filter(({ url }) => !/^data:/.test(url)))

/** Puts a lean copy of a picture, of `<picture>`'s one, or of the one inside a `<noscript>`, at the end of `to`. */
export function copyPicture(element: Element, to: Element, copy: Document): void {
  const picture = pictureOf(element, to, copy)
  if (picture) to.appendChild(picture)
}

function pictureOf(element: Element, to: Element, copy: Document): Element | null {
  const img = /img$/.test(element.localName) ? element : element.querySelector('img')
  if (!img) {
    return element.localName === 'noscript' ? pictureOfMarkup(element.textContent ?? '', to, copy) : null
  }
  const { src, srcset } = pictureSource(img)
  if (element.localName === 'noscript') {
    // The picture before it is this one, waiting for a script that will not run here.
    const before = lastPicture(to)
    if (before?.getAttribute('src') && !placeholder.test(before.getAttribute('src') ?? '')) return null
    before?.remove()
  }
  return leanPicture(copy, src, srcset, (name) => img.getAttribute(name))
}

/** The picture at the end of a box, alone in a box of its own or not. */
function lastPicture(box: Element): Element | null {
  const before = box.lastChild as Element | null
  if (before?.nodeType !== 1 || before.localName === 'img') return before?.nodeType === 1 ? before : null
  const inside = before.getElementsByTagName('img')
  return inside.length === 1 && !/\S/.test(before.textContent ?? '') ? (inside[0] ?? null) : null
}

/** A picture of the copy with what `read` knows of its attributes; null for counters, spacers and what has no address. */
export function leanPicture(
  copy: Document,
  src: string,
  srcset: string,
  read: (name: string) => string | null,
): Element | null {
  if (!src && !srcset) return null
  const width = Number.parseInt(read('width') ?? '', 10)
  const height = Number.parseInt(read('height') ?? '', 10)
  // Counters and spacers.
  if (width <= 3 || height <= 3) return null
  const twin = copy.createElement('img')
  for (const name of ['alt', 'title', 'width', 'height', 'sizes', 'class', 'id', 'itemprop']) {
    const value = read(name)
    if (value) twin.setAttribute(name, value)
  }
  if (src) twin.setAttribute('src', src)
  if (srcset) twin.setAttribute('srcset', srcset)
  return twin
}

/** In a browser that runs scripts `<noscript>` holds text. The one tag of interest in it is read by hand. */
function pictureOfMarkup(markup: string, to: Element, copy: Document): Element | null {
  const tag = /<img\b([^>]*)>/i.exec(markup)?.[1]
  if (tag === undefined) return null
  const before = lastPicture(to)
  if (before && !placeholder.test(before.getAttribute('src') ?? 'data:')) return null
  const values = new Map<string, string>()
  for (const match of tag.matchAll(/([\w-]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/g)) {
    values.set((match[1] ?? '').toLowerCase(), (match[2] ?? match[3] ?? match[4] ?? '').replaceAll('&amp;', '&'))
  }
  const src = values.get('src') ?? ''
  if (!src || placeholder.test(src)) return null
  before?.remove()
  return leanPicture(copy, src, values.get('srcset') ?? '', (name) => values.get(name) ?? null)
}

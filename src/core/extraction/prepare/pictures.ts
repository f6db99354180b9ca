import { attributeOf, textIn } from '../../article/elements'
import { largestCandidate, parsePictureSet, printPictureSet } from '../../article/picture-set'

/** How attributes are called in which pages keep the address of a picture until it scrolls into view. */
const lazyName = /(?:src|original|lazy|load|actualsrc)$/
const lazyLike = /(?:srv|url|image|img|file|echo|media|source|set|data)$/
const lazySet = /^data-.*(?:src-?set|original-set|bgset)$/

const placeholder =
  /^data:|(?:^|[/_.-])(?:blank|spacer|placeholder|pixel|1px|transparent|grey|gray|loading|lazy|1x1|default[-_]?img|nopic|s_white)(?:[/_.-]|$)|^about:|\.svg(?:$|\?)/i
/** What lazy loaders call a picture until they have loaded it. */
const isUnloaded = /(?:^|\s)(?:lazyload|lazy|lozad|b-lazy)(?:$|\s)(?!.*loaded)/
/** A data URL this short draws a blank or a blur. */
const shortestData = 400
/** Whatever its attribute is called, an address that ends like this is one of a picture. */
const pictureFile = /\.(?:jpe?g|png|webp|avif|gif)(?:\?\S*)?\s*$/i
const isAddress = (value: string): boolean =>
  /[/.]/.test(value) && !/^[[{]|[{}]|,\s/.test(value) && (!/\s/.test(value) || pictureFile.test(value))

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
    else if (lazySet.test(name)) found.lazySet ||= value.includes('/') ? value : ''
    else {
      // What says it is a picture comes before what only may be its address.
      const rank =
        name === 'data-src' ? 0 : lazyName.test(name) ? 1 : pictureFile.test(value) ? 2 : lazyLike.test(name) ? 3 : best
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
  const isDummy = own === '' || placeholder.test(own) || (lazy !== '' && isUnloaded.test(attributeOf(img, 'class')))
  // A picture that already shows is never traded for what an attribute promises.
  const src = isDummy ? lazy || '' : own
  let srcset = goodSet(isDummy && lazySet ? lazySet : ownSet) || goodSet(lazySet)
  if (src === '' && srcset === '') {
    for (const source of img.closest('picture')?.querySelectorAll('source') ?? []) {
      srcset = goodSet(attributeOf(source, 'srcset') || attributeOf(source, 'data-srcset'))
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
  const { localName } = element
  // A picture may have sources alone.
  const img = /img$/.test(localName)
    ? element
    : (element.querySelector('img') ?? (localName === 'picture' ? element : null))
  if (!img) {
    return localName === 'noscript' ? pictureOfMarkup(textIn(element), to, copy) : null
  }
  const { src, srcset } = pictureSource(img)
  if (localName === 'noscript') {
    // The picture before it is this one, waiting for a script that will not run here.
    const before = lastPicture(to)
    if (attributeOf(before, 'src') && !placeholder.test(attributeOf(before, 'src'))) return null
    before?.remove()
  }
  // It waits behind a picture for those without scripts, or before the one it gives way to.
  const own = attributeOf(img, 'src')
  const isTwin = element.previousElementSibling?.localName === 'noscript' && lastPicture(to)
  if (
    placeholder.test(own || 'data:') &&
    (isTwin || (src === own && /^(?:img|picture)$/.test(element.nextElementSibling?.localName ?? '')))
  )
    return null
  return leanPicture(copy, src, srcset, (name) => img.getAttribute(name))
}

/** The picture at the end of a box, alone in a box of its own or not. */
function lastPicture(box: Element): Element | null {
  const before = box.lastChild as Element | null
  if (before?.nodeType !== 1 || before.localName === 'img') return before?.nodeType === 1 ? before : null
  const inside = before.getElementsByTagName('img')
  return inside.length === 1 && !/\S/.test(textIn(before)) ? (inside[0] ?? null) : null
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

import { parsePictureSet } from '../../article/picture-set'

/** Wider than this no picture is kept while a smaller one will do, in px: the widest column on a fine screen. */
const ENOUGH = 1_400

/**
 * The one address under which a picture of a body is kept: of a choice of sizes the smallest that is wide enough, else the
 * widest. Null: it has none on the web.
 *
 * @param attribute reads an attribute of the picture; empty: it has none of that name
 */
export function pictureAddress(attribute: (name: string) => string): string | null {
  const sizes = parsePictureSet(attribute('srcset') || attribute('data-srcset'))
    .flatMap(({ url, descriptor }) => (descriptor.endsWith('w') ? [{ url, width: Number.parseFloat(descriptor) }] : []))
    .sort((a, b) => a.width - b.width)
  const wide = sizes.find(({ width }) => width >= ENOUGH) ?? sizes.at(-1)
  const chosen = wide?.url ?? (attribute('src') || attribute('data-src'))
  return /^https?:/i.test(chosen) && URL.canParse(chosen) ? chosen : null
}

const picture = /<img\b((?:\s+[\w-]+="[^"]*")*)\s*>/g
const attributes = /([\w-]+)="([^"]*)"/g
const escapes: Record<string, string> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"' }

/**
 * The addresses of all pictures of a body as it lies at rest (see serialiseBody), after the lead picture; each once. Read
 * without a parser: the worker has none, and what was written otherwise only has fewer pictures.
 */
export function pictureAddresses(html: string, lead: string | null): string[] {
  const found = [...html.matchAll(picture)].map(([, written = '']) => {
    const values = new Map([...written.matchAll(attributes)].map(([, name = '', value = '']) => [name, value]))
    return pictureAddress((name) => (values.get(name) ?? '').replace(/&\w+;/g, (sign) => escapes[sign] ?? sign))
  })
  return [...new Set([lead, ...found].filter((address) => address !== null))]
}

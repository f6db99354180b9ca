import { attributeOf } from '../../article/elements'
import { oneLine } from '../../article/one-line'
/** The page's `<meta>` values by lower-case name, property or itemprop, in order and without empty ones. */
export type MetaTags = ReadonlyMap<string, readonly string[]>

export function readMetaTags(document: Document): MetaTags {
  const tags = new Map<string, string[]>()
  for (const meta of document.getElementsByTagName('meta')) {
    const content = oneLine(attributeOf(meta, 'content'))
    if (!content) continue
    const names = ['name', 'property', 'itemprop', 'http-equiv'].map((key) => attributeOf(meta, key))
    for (const name of new Set(names.join(' ').toLowerCase().split(/\s+/))) {
      if (!name) continue
      const key = name.replace(/^(dc|dcterms|og|article|twitter|sailthru|parsely)[.:]/, '$1:')
      const list = tags.get(key)
      if (list) list.push(content)
      else tags.set(key, [content])
    }
  }
  return tags
}

/** The first value of the first name that has one, or null. */
export function firstTag(tags: MetaTags, ...names: string[]): string | null {
  for (const name of names) {
    const value = tags.get(name)?.[0]
    if (value) return value
  }
  return null
}

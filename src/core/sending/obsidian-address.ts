import type { Parcel } from './parcel'

/** Windows hands a program at most 2,083 characters of an address; what is longer is dropped without a word. */
const MOST = 2_000
const MOST_NAME = 120

/** A note of an article: properties, then the text. */
export function obsidianNote({ title, url, byline, published, tags, markdown }: Parcel): string {
  const properties = {
    title,
    source: url,
    ...(byline && { author: byline }),
    ...(published && { published }),
    ...(tags.length > 0 && { tags: tags.map((tag) => tag.replace(/\s+/g, '-')) }),
  }
  // JSON is YAML, whatever a title holds.
  const lines = Object.entries(properties).map(([name, value]) => `${name}: ${JSON.stringify(value)}`)
  return `---\n${lines.join('\n')}\n---\n\n${markdown}`.toWellFormed()
}

/**
 * The address that makes a note of an article in Obsidian (https://help.obsidian.md/uri).
 *
 * @param vault its name; empty: the one that was open last
 * @param isCopied the note lies in the clipboard; without that a text too long for an address is left out of it
 */
export function obsidianAddress(parcel: Parcel, vault: string, isCopied: boolean): string {
  const address = (content: string, clipboard: boolean) => {
    const pairs = { ...(vault && { vault }), file: noteName(parcel.title), ...(content && { content }) }
    const query = Object.entries(pairs).map(([key, value]) => `${key}=${encodeURIComponent(value)}`)
    return `obsidian://new?${[...query, ...(clipboard ? ['clipboard'] : [])].join('&')}`
  }
  const whole = address(obsidianNote(parcel), false)
  if (whole.length <= MOST) return whole
  if (isCopied) return address('', true)
  const short = address(obsidianNote({ ...parcel, markdown: `${parcel.excerpt}\n` }), false)
  return short.length <= MOST ? short : address(`<${parcel.url}>`, false)
}

/** What no file system and no link of Obsidian takes is left out. */
function noteName(title: string): string {
  const name = title
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be in a name
    .replace(/[\u0000-\u001f\\/:*?"<>|#^[\]]/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[. ]+/, '')
  return [...name.toWellFormed()].slice(0, MOST_NAME).join('').trim() || 'Article'
}

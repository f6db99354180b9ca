/** A part of the library that is shown as a list. */
export type LibraryView =
  | { kind: 'unread' | 'favourites' | 'highlights' | 'archive' | 'bin' }
  | { kind: 'tag'; tag: string }

const NAMED = ['unread', 'favourites', 'highlights', 'archive', 'bin'] as const

/** The place as the fragment of an address, so that back, forward and a bookmark work. */
export const placeHash = (place: LibraryView): string =>
  place.kind === 'tag' ? `#tag/${encodeURIComponent(place.tag)}` : `#${place.kind}`

/** The place a fragment names; what it does not know is the list to read. */
export function placeOfHash(hash: string): LibraryView {
  const [name, tag] = hash.replace(/^#/, '').split('/')
  if (name === 'tag' && tag) {
    try {
      return { kind: 'tag', tag: decodeURIComponent(tag) }
    } catch {
      return { kind: 'unread' }
    }
  }
  return { kind: NAMED.find((one) => one === name) ?? 'unread' }
}

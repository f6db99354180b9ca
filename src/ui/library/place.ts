/** A part of the library that is shown as a list. */
export type LibraryView =
  | { kind: 'unread' | 'favourites' | 'highlights' | 'archive' | 'bin' }
  | { kind: 'tag'; tag: string }

/** Where one is in the library: a list, or one of the pages beside it. */
export type Place = LibraryView | { kind: 'history' | 'exchange' | 'settings' }

const NAMED = ['unread', 'favourites', 'highlights', 'archive', 'bin', 'history', 'exchange', 'settings'] as const

/** The place as the fragment of an address, so that back, forward and a bookmark work. */
export const placeHash = (place: Place): string =>
  place.kind === 'tag' ? `#tag/${encodeURIComponent(place.tag)}` : `#${place.kind}`

/** The place a fragment names; what it does not know is the list to read. */
export function placeOfHash(hash: string): Place {
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

export const isView = (place: Place): place is LibraryView =>
  place.kind !== 'history' && place.kind !== 'exchange' && place.kind !== 'settings'

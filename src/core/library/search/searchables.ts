import type { Entry } from '../entry'
import { foldText } from './fold'
import type { Query, State } from './parse-query'

/** What search needs of the entries besides the index: they change without their text, and are all in memory. */
export class Searchables {
  /** Newest first. */
  readonly entries: readonly Entry[]
  readonly #tags = new Map<string, number[]>()
  /** What the person wrote, folded, by the entry's place; most have nothing. */
  readonly #notes = new Map<number, string>()

  constructor(entries: readonly Entry[]) {
    this.entries = entries.toSorted((a, b) => b.savedAt - a.savedAt)
    this.entries.forEach((entry, place) => {
      for (const tag of entry.tags) {
        const key = foldText(tag)
        const places = this.#tags.get(key)
        if (places) places.push(place)
        else this.#tags.set(key, [place])
      }
      const notes = ownWords(entry)
      if (notes !== '') this.#notes.set(place, foldText(notes))
    })
  }

  /** Tells the places of entries in whose tags or notes `isIn` finds what is sought; some maybe twice. */
  eachOwn(isIn: (folded: string) => boolean, tell: (place: number) => void): void {
    for (const [tag, places] of this.#tags) if (isIn(tag)) for (const place of places) tell(place)
    for (const [place, notes] of this.#notes) if (isIn(notes)) tell(place)
  }

  isNarrowedBy({ tags, sites, states, after, before }: Query): boolean {
    return tags.length + sites.length + states.length > 0 || after !== null || before !== null
  }

  /** Whether an entry is of those that the query's fields leave. */
  passes(place: number, query: Query): boolean {
    const entry = this.entries[place]
    if (!entry) return false
    const { tags, sites, states, after, before } = query
    return (
      tags.every((tag) => entry.tags.some((own) => foldText(own) === tag)) &&
      sites.every((site) => isOfSite(entry, site)) &&
      states.every((state) => isIn(entry, state)) &&
      (after === null || entry.savedAt >= after) &&
      (before === null || entry.savedAt < before)
    )
  }
}

const ownWords = ({ note, highlights }: Entry): string =>
  [note, ...highlights.flatMap(({ quote, note: about }) => [quote.exact, about])].filter(Boolean).join('\n')

function isOfSite({ url, siteName }: Entry, site: string): boolean {
  const host = URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : ''
  return host === site || host.endsWith(`.${site}`) || (siteName !== null && foldText(siteName).includes(site))
}

const isIn = (entry: Entry, state: State): boolean =>
  ({
    unread: !entry.archived,
    archived: entry.archived,
    favourite: entry.favourite,
    highlighted: entry.highlights.length > 0,
  })[state]

import type { Entry } from '../entry'
import { type FindNeedle, needleFinder } from './find-needle'
import type { IndexReader } from './index-reader'
import type { Needle, Query } from './parse-query'
import { planNeedle } from './plan-needle'
import { ranked } from './ranked'
import { Searchables } from './searchables'
import { Tally } from './tally'
import type { TextCache } from './text-cache'

/** What a person's own word for an article is worth: tags and notes are found before what merely mentions it. */
const OWN_WORTH = 30

/** A needle of which only the texts can tell whether it is there. */
interface Doubt {
  find: FindNeedle
  /** Places where it was found in the person's own words, or is known to stand. */
  sure: ReadonlySet<number>
  /** Places the index knows nothing of. */
  unknown: ReadonlySet<number> | null
}

/** The library as it can be searched: the index, the entries, and the texts it has not yet taken in. */
export class LibrarySearch {
  readonly #reader: IndexReader
  readonly #searchables: Searchables
  readonly #texts: TextCache
  /** Place of the entry by number of the index; -1: not to be found. */
  readonly #placeOf: Int32Array
  /** Places whose text no segment holds. */
  readonly #unindexed: ReadonlySet<number>

  constructor(reader: IndexReader, entries: readonly Entry[], texts: TextCache) {
    this.#reader = reader
    this.#searchables = new Searchables(entries)
    this.#texts = texts
    const places = new Map(this.#searchables.entries.map(({ id }, place) => [id, place]))
    const rest = new Set(places.values())
    this.#placeOf = Int32Array.from(reader.ids, (id, number) => {
      const place = reader.live[number] ? (places.get(id) ?? -1) : -1
      rest.delete(place)
      return place
    })
    this.#unindexed = rest
  }

  /**
   * The entries the query finds, best first, of equals the newest first: at first what a screen shows, then the others.
   * Together they are all of them, and every one of them has what was asked for.
   */
  async *find(query: Query): AsyncGenerator<Entry[], void> {
    const { entries } = this.#searchables
    const tally = new Tally(this.#placeOf, entries.length)
    const doubts = this.#lookUp(query.needles, tally)
    const found = query.needles.length === 0 ? entries.map((_, place) => place) : tally.all()
    const passing = this.#searchables.isNarrowedBy(query)
      ? found.filter((place) => this.#searchables.passes(place, query))
      : found
    for (const places of ranked(passing, (place) => tally.score(place))) {
      const settled = doubts.length === 0 ? places : await this.#settle(places, doubts)
      yield settled.flatMap((place) => entries[place] ?? [])
    }
  }

  /** Asks the index for every needle, the rarest first. @returns what only the texts can tell */
  #lookUp(needles: readonly Needle[], tally: Tally): Doubt[] {
    const asked = needles.map((needle) => {
      const { lookups, exact } = planNeedle(needle)
      const matches = lookups.map(({ term, prefix }) => this.#reader.match(term, prefix))
      matches.sort((a, b) => a.bytes - b.bytes)
      return { find: needleFinder(needle), matches, exact }
    })
    asked.sort((a, b) => (a.matches[0]?.bytes ?? 0) - (b.matches[0]?.bytes ?? 0))
    return asked.flatMap(({ find, matches, exact }): Doubt[] => {
      const before = tally.lookups
      for (const one of matches) tally.add(one)
      const sure = new Set<number>()
      this.#searchables.eachOwn(
        (text) => find(text) >= 0,
        (place) => sure.add(place),
      )
      for (const place of sure) tally.pass(place, before, OWN_WORTH)
      for (const place of this.#unindexed) if (!sure.has(place)) tally.pass(place, before, 1)
      if (!exact) return [{ find, sure, unknown: null }]
      return this.#unindexed.size > 0 ? [{ find, sure, unknown: this.#unindexed }] : []
    })
  }

  /** Asks the texts themselves where the index cannot tell. @returns the places where everything is */
  async #settle(places: readonly number[], doubts: readonly Doubt[]): Promise<number[]> {
    const { entries } = this.#searchables
    const idOf = (place: number) => entries[place]?.id ?? ''
    const isOpen = ({ sure, unknown }: Doubt, place: number) =>
      !sure.has(place) && (unknown === null || unknown.has(place))
    const open = places.filter((place) => doubts.some((doubt) => isOpen(doubt, place)))
    if (open.some((place) => this.#texts.get(idOf(place)) === undefined)) await this.#texts.load(open.map(idOf))
    return places.filter((place) =>
      doubts.every((doubt) => !isOpen(doubt, place) || doubt.find(this.#texts.get(idOf(place)) ?? '') >= 0),
    )
  }
}

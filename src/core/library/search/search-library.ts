import type { Entry } from '../entry'
import { bestFirst } from './best-first'
import { type FindNeedle, needleFinder } from './find-needle'
import { type IndexReader, type Matches, ONE } from './index-reader'
import type { Needle, Query } from './parse-query'
import { planNeedle } from './plan-needle'
import { ranked } from './ranked'
import { Searchables } from './searchables'
import { Tally } from './tally'
import type { TextCache } from './text-cache'

/** What a person's own word for an article is worth: tags and notes are found before what merely mentions it. */
const OWN_WORTH = 30 * ONE

/** A needle of which only the texts can tell whether it is there. */
interface Doubt {
  find: FindNeedle
  /** Places where it was found in the person's own words, or is known to stand. */
  sure: ReadonlySet<number>
  /** Places the index knows nothing of. */
  unknown: ReadonlySet<number> | null
}

/** What is known of a needle. */
interface Asked {
  /** The shortest first. */
  matches: Matches[]
  /** Places where it stands in the person's own words. */
  sure: ReadonlySet<number>
  /** Null: the index knows all of it. */
  doubt: Doubt | null
}

/** The library as it can be searched: the index, the entries, and the texts it has not yet taken in. */
export class LibrarySearch {
  readonly #reader: IndexReader
  readonly #searchables: Searchables
  readonly #texts: TextCache
  /** Place of the entry by number of the index; -1: not to be found. */
  readonly #placeOf: Int32Array
  /** Of one search at a time: it is read before anything waits. */
  readonly #tally: Tally
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
    this.#tally = new Tally(this.#placeOf, this.#searchables.entries.length)
  }

  /**
   * The entries the query finds, best first, of equals the newest first: at first what a screen shows, then the others.
   * Together they are all of them, and every one of them has what was asked for.
   */
  async *find(query: Query): AsyncGenerator<Entry[], void> {
    const { entries } = this.#searchables
    const asked = query.needles.map((needle) => this.#ask(needle))
    const doubts = asked.flatMap(({ doubt }) => doubt ?? [])
    for (const places of this.#places(query, asked)) {
      const settled = doubts.length === 0 ? places : await this.#settle(places, doubts)
      yield settled.map((place) => entries[place] as Entry)
    }
  }

  /** What index and own words have on a needle. */
  #ask(needle: Needle): Asked {
    const { lookups, exact } = planNeedle(needle)
    const matches = lookups.map(({ term, prefix }) => this.#reader.match(term, prefix))
    matches.sort((a, b) => a.bytes - b.bytes)
    const find = needleFinder(needle)
    const sure = new Set<number>()
    this.#searchables.eachOwn(
      (text) => find(text) >= 0,
      (place) => sure.add(place),
    )
    const unknown = exact ? this.#unindexed : null
    return { matches, sure, doubt: unknown?.size === 0 ? null : { find, sure, unknown } }
  }

  /** Places of what may be meant, best first: all of them unless there are doubts. */
  #places(query: Query, asked: readonly Asked[]): Iterable<number[]> {
    const { entries } = this.#searchables
    const narrowed = this.#searchables.isNarrowedBy(query)
    const passes = (place: number) => !narrowed || this.#searchables.passes(place, query)
    const [first, ...others] = asked
    if (!first) return ranked(entries.map((_, place) => place).filter(passes), () => 0)
    const [only, ...more] = first.matches
    if (only && others.length + more.length + first.sure.size + this.#unindexed.size === 0) {
      return bestFirst(only, this.#placeOf, entries.length, passes)
    }
    this.#tally.clear()
    this.#count(asked, this.#tally)
    const all = this.#tally.all()
    return ranked(narrowed ? all.filter(passes) : all, (place) => this.#tally.score(place))
  }

  /** The rarest first: it decides how many places are looked at again. */
  #count(asked: readonly Asked[], tally: Tally): void {
    const bytes = ({ matches }: Asked) => matches[0]?.bytes ?? 0
    for (const { matches, sure } of asked.toSorted((a, b) => bytes(a) - bytes(b))) {
      const before = tally.lookups
      for (const one of matches) tally.add(one)
      for (const place of sure) tally.pass(place, before, OWN_WORTH)
      for (const place of this.#unindexed) if (!sure.has(place)) tally.pass(place, before, ONE)
    }
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

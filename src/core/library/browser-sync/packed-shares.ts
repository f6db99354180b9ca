import type { Stamp } from '../state/stamp'
import type { PackedStamp } from './packed-stamp'

/** 0: says nothing; 1: the usual value, written together with the head; else the value and its stamp. */
export type PackedRegister<Value> = 0 | 1 | [Value, PackedStamp]

/**
 * Shares as columns, ordered by address: neighbours look alike, so deflate finds most of each a second time. Version 1
 * of the format.
 */
export interface PackedShares {
  v: 1
  base: number
  names: string[]
  /** Of each record: the URL when it has a head, else the article's id. */
  address: string[]

  /** Of each record with a head, in order. */
  title: string[]
  /** BCP 47 or empty; `>` in front: right to left. */
  lang: string[]
  minutes: number[]
  head: PackedStamp[]

  /** Of each record. In ms from the base; usual is the time of its stamp. */
  saved: PackedRegister<number>[]
  /** Usual is 0. */
  archived: PackedRegister<0 | 1>[]
  /** In ms from the base; usual is null. */
  removed: PackedRegister<number | null>[]
  tags: string[][]

  /** Stamps of a record's tags, where they do not simply follow the head's: [record, stamps]. */
  tagStamps: [number, PackedStamp[]][]
  /** [record, tag's key, the addition that was seen, stamp of the removal]. */
  drops: [number, string, Stamp, PackedStamp][]
  /** [record, favourite, stamp]. This and what follows came later: absent means that nothing is said. */
  favourite?: [number, 0 | 1, PackedStamp][]
  /** [record, reading, thousandths, finished in ms from the base or null, stamp]. */
  progress?: [number, number, number, number | null, PackedStamp][]
}

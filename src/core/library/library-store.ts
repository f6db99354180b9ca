import type { Body } from './entry'
import type { Kept } from './kept'
import type { DeviceState } from './state/device-state'

/** What was read in one transaction. */
export interface Snapshot {
  /** By id; those that are not in the store are not in the map. */
  kept: ReadonlyMap<string, Kept>
  /** Null in a library nobody has written to. */
  state: DeviceState | null
}

/** What is to be written in one transaction. */
export interface Change {
  put: readonly Kept[]
  putBodies: readonly Body[]
  /** Ids whose body goes. */
  dropBodies: readonly string[]
  /** Ids of which nothing stays. */
  drop: readonly string[]
  state: DeviceState
}

/** Records written after the library had this many `edits` (see DeviceState). */
export interface Since {
  since: number
}

export interface Decision<Result> {
  /** Null: leave everything as it is. */
  change: Change | null
  result: Result
}

/** The disk, as the library needs it. */
export interface LibraryStore {
  read(which: readonly string[] | 'all' | Since): Promise<Snapshot>

  /**
   * Reads, lets `decide` look, and writes what it says, all in one transaction over entries, histories, bodies and the
   * device's state: all of it is there afterwards or nothing, and no two updates see the same state. `decide` must be
   * pure and synchronous; what it throws aborts the transaction and comes out here.
   * @throws LibraryFull
   */
  update<Result>(ids: readonly string[] | 'all', decide: (snapshot: Snapshot) => Decision<Result>): Promise<Result>
}

/** A change of what the device knows about itself alone. */
export const onlyState = (state: DeviceState): Change => ({
  put: [],
  putBodies: [],
  dropBodies: [],
  drop: [],
  state,
})

import type { Stamp } from './stamp'

/** What stands in the synced storage from this device's last publishing. */
export interface Published {
  /** The `edits` it covers. */
  edits: number
  /** Checksum of what was written; null when the last attempt is not known to have come to its end. */
  sum: string | null
  records: number
  leftOut: number
  /** Characters there was room for: what was left out is tried again when there is more. */
  room: number
}

/** What a device knows about itself; the one record of its kind. */
export interface DeviceState {
  /** The name it writes under. */
  device: string
  /** Names whose records it looks after as its own: former ones of itself. */
  adopted: string[]
  /** The last stamp it gave or saw. */
  clock: Stamp
  /** Grows with every change that may alter what is to be published. */
  edits: number
  published: Published
  /** Checksum of each place as it was last merged, by device. */
  seen: Record<string, string>
}

/** All names a device answers for, the one it writes under first. */
export const namesOf = ({ device, adopted }: DeviceState): string[] => [device, ...adopted]

import { type Acknowledged, isSameAcknowledged } from '../acknowledged'
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
  /** Up to which of its own stamps each other device was heard, completely. */
  heard?: Acknowledged
  /** What of that others are told: it changes with a removal alone, or each telling would cause another. */
  acknowledged?: Acknowledged
  /** Every other device that was ever met and not forgotten, with what it acknowledges. */
  peers?: Record<string, Acknowledged>
  /** Names of other devices whose records this one looks after since the person had it forget them. */
  forgotten?: string[]
}

/** Whether two states say the same of this device and the others. */
export function isSameState(a: DeviceState, b: DeviceState): boolean {
  const names = Object.keys({ ...a.peers, ...b.peers })
  return (
    a.edits === b.edits &&
    isSameAcknowledged(a.heard ?? {}, b.heard ?? {}) &&
    names.every((name) => {
      const [before, after] = [a.peers?.[name], b.peers?.[name]]
      return before !== undefined && after !== undefined && isSameAcknowledged(before, after)
    })
  )
}

/** The names it has given stamps under, those of forgotten devices aside. */
export const ownNamesOf = (state: DeviceState): string[] =>
  namesOf(state).filter((name) => !state.forgotten?.includes(name))

/** All names a device answers for, the one it writes under first. */
export const namesOf = ({ device, adopted }: DeviceState): string[] => [device, ...adopted]

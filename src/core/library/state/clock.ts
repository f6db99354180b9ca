import type { DeviceState } from './device-state'
import { makeStamp, nextStamp, type Stamp, wallOf } from './stamp'
import { compareStamps, type Horizon, horizonAt, isBeyond } from './stamp-order'

/** The state of a device that has written nothing yet. */
export function newDeviceState(device: string): DeviceState {
  const published = { edits: 0, sum: null, records: 0, leftOut: 0, room: 0 }
  return { device, adopted: [], clock: makeStamp(0, 0, device), edits: 0, published, seen: {} }
}

/**
 * A clock that follows the wall clock and never goes back. Where it stands far ahead of the wall (somebody set the
 * date wrong and has put it right), the device starts a new one under a new name and keeps the old records as its own:
 * so no name ever gives a stamp twice, and its writes are believed again by the others. Places are read anew then.
 */
export function woundClock(state: DeviceState | null, now: number, newDeviceId: () => string): DeviceState {
  if (state === null) return newDeviceState(newDeviceId())
  if (!isBeyond(state.clock, horizonAt(now))) return state
  const fresh = newDeviceState(newDeviceId())
  const { peers = {}, forgotten = [] } = state
  return { ...fresh, adopted: [...state.adopted, state.device], edits: state.edits + 1, peers, forgotten }
}

/** The next stamp of a device's clock; the caller keeps it as the new `clock`. */
export function tick(state: DeviceState, now: number): Stamp {
  if (now > wallOf(state.clock)) return makeStamp(now, 0, state.device)
  // The last stamp seen may be another device's: the counter goes on, the name is ours.
  return nextStamp(state.clock.slice(0, -state.device.length) + state.device)
}

/** The later of the clock and a stamp that has come in, unless that is not to be believed. */
export function advanced(clock: Stamp, incoming: Stamp, horizon: Horizon): Stamp {
  return !isBeyond(incoming, horizon) && compareStamps(incoming, clock, horizon) > 0 ? incoming : clock
}

import { tick, woundClock } from './clock'
import type { DeviceState } from './device-state'
import type { Stamp } from './stamp'
import { type Horizon, horizonAt } from './stamp-order'

/** What one command writes with: the moment, and stamps that no other write has. */
export interface Pen {
  /** Ms since 1970. */
  now: number
  horizon: Horizon
  /** A new stamp, later than all that were seen. */
  stamp(): Stamp
  /** The device's state after what was written; one more edit. */
  state(): DeviceState
}

export function takePen(before: DeviceState | null, now: number, newDeviceId: () => string): Pen {
  let state = woundClock(before, now, newDeviceId)
  return {
    now,
    horizon: horizonAt(now),
    stamp() {
      state = { ...state, clock: tick(state, now) }
      return state.clock
    },
    state: () => ({ ...state, edits: state.edits + 1 }),
  }
}

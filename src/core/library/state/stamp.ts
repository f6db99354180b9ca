/**
 * When and where a field was written: a timestamp of a hybrid logical clock (Kulkarni, Demirbas et al., "Logical
 * Physical Clocks", OPODIS 2014). Twenty characters that sort as text: nine of wall-clock ms in base 36, three of a
 * counter, eight naming the device.
 */
export type Stamp = string

const WALL = 9
const COUNTER = 3
const DEVICE = 8
/** Counters run below this; a fuller millisecond borrows the next one. */
export const counterLimit = 36 ** COUNTER

const stampShape = new RegExp(`^[0-9a-z]{${WALL + COUNTER + DEVICE}}$`)
const deviceShape = new RegExp(`^[0-9a-z]{${DEVICE}}$`)

export const isStamp = (value: unknown): value is Stamp => typeof value === 'string' && stampShape.test(value)

export const isDeviceId = (value: unknown): value is string => typeof value === 'string' && deviceShape.test(value)

/** @param wall ms since 1970 */
export function makeStamp(wall: number, counter: number, device: string): Stamp {
  return wall.toString(36).padStart(WALL, '0') + counter.toString(36).padStart(COUNTER, '0') + device
}

/** Ms since 1970. */
export const wallOf = (stamp: Stamp): number => Number.parseInt(stamp.slice(0, WALL), 36)

export const counterOf = (stamp: Stamp): number => Number.parseInt(stamp.slice(WALL, WALL + COUNTER), 36)

export const deviceOf = (stamp: Stamp): string => stamp.slice(WALL + COUNTER)

/** The stamp right after this one in its own device's clock, should the wall clock stand still. */
export function nextStamp(stamp: Stamp): Stamp {
  const counter = counterOf(stamp) + 1
  const device = deviceOf(stamp)
  return counter < counterLimit ? makeStamp(wallOf(stamp), counter, device) : makeStamp(wallOf(stamp) + 1, 0, device)
}

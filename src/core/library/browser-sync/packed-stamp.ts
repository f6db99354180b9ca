import { counterLimit, counterOf, deviceOf, isStamp, makeStamp, type Stamp, wallOf } from '../state/stamp'

/** What stamps in one place have in common and need not repeat. */
export interface StampBase {
  /** Ms since 1970 that walls are counted from. */
  base: number
  /** The names of the devices whose stamps are packed; the first is the usual one. */
  names: readonly string[]
}

/**
 * A stamp, short: ms from the base as a number, or `ms.counter` or `ms.counter.name` in base 36 with the name as an
 * index, when those are not zero.
 */
export type PackedStamp = number | string

export function packStamp(stamp: Stamp, { base, names }: StampBase): PackedStamp {
  const wall = wallOf(stamp) - base
  const counter = counterOf(stamp)
  const name = names.indexOf(deviceOf(stamp))
  if (counter === 0 && name === 0) return wall
  const parts = name === 0 ? [wall, counter] : [wall, counter, name]
  return parts.map((part) => part.toString(36)).join('.')
}

/** The stamp, or null when it is none. */
export function unpackStamp(packed: unknown, { base, names }: StampBase): Stamp | null {
  const parts =
    typeof packed === 'number'
      ? [packed]
      : typeof packed === 'string' && /^[0-9a-z]{1,9}(\.[0-9a-z]{1,3}){1,2}$/.test(packed)
        ? packed.split('.').map((part) => Number.parseInt(part, 36))
        : []
  const [wall, counter = 0, name = 0] = parts
  const device = names[name]
  if (wall === undefined || device === undefined || counter >= counterLimit) return null
  if (!Number.isSafeInteger(wall) || wall < 0) return null
  const stamp = makeStamp(base + wall, counter, device)
  return isStamp(stamp) ? stamp : null
}

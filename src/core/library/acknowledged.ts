import { isDeviceId, isStamp, type Stamp } from './state/stamp'

/**
 * What a device says it has heard: of each other device everything up to this stamp of its own. Stamps of one device only
 * grow, so this is a version vector.
 */
export type Acknowledged = Record<string, Stamp>

/** Later than any stamp: of what it wrote itself a device has heard everything, now and later. */
const ALWAYS: Stamp = 'z'.repeat(20)

/** What a device says in its head: what it acknowledges, and under which names it writes. */
export const sayingNames = (acknowledged: Acknowledged, names: readonly string[]): Acknowledged => ({
  ...acknowledged,
  ...Object.fromEntries(names.map((name) => [name, ALWAYS])),
})

/** The names a device has said that it writes under. */
export const saidNames = (said: Acknowledged): string[] =>
  Object.entries(said).flatMap(([name, stamp]) => (stamp === ALWAYS ? [name] : []))

/** More devices than anybody has. */
const MOST = 64

/** What stands in somebody's head, as far as it can be believed; nothing where it is of another shape. */
export function readAcknowledged(value: unknown): Acknowledged {
  if (typeof value !== 'object' || value === null) return {}
  const said = Object.entries(value).filter((pair): pair is [string, Stamp] => isDeviceId(pair[0]) && isStamp(pair[1]))
  return Object.fromEntries(said.slice(0, MOST))
}

/** Both together: of each device the later stamp. */
export function joinAcknowledged(a: Acknowledged, b: Acknowledged): Acknowledged {
  const joined = { ...a }
  for (const [device, stamp] of Object.entries(b)) if (stamp > (joined[device] ?? '')) joined[device] = stamp
  return joined
}

export const isSameAcknowledged = (a: Acknowledged, b: Acknowledged): boolean => {
  const names = Object.keys({ ...a, ...b })
  return names.every((name) => a[name] === b[name])
}

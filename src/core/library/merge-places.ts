import { articleId } from '../article/article-id'
import { brake } from './brake'
import { type FoundPlace, findPlaces } from './browser-sync/find-places'
import type { SyncReport } from './browser-sync/sync-report'
import type { LibraryPorts } from './library'
import { type Decision, onlyState, type Snapshot } from './library-store'
import { acknowledging, metPeers } from './peers'
import type { ArticleState } from './state/article-state'
import { advanced, woundClock } from './state/clock'
import { type DeviceState, isSameState, ownNamesOf } from './state/device-state'
import { type Horizon, horizonAt, isBeyond } from './state/stamp-order'
import { stampsOf } from './state/stamps-of'
import { byArticle, takeIn } from './take-in'

type Ports = Pick<
  LibraryPorts,
  'store' | 'carrier' | 'now' | 'newDeviceId' | 'scheduleSync' | 'announce' | 'keepBackup'
>

/**
 * Takes in what stands in every device's place and was not taken in before: joined, never overwritten, in one
 * transaction. What is missing there deletes nothing here.
 * @param consented see brake
 * @throws LibraryFull, TooManyLosses; nothing has changed then
 */
export async function mergePlaces(ports: Ports, consented: number): Promise<SyncReport> {
  const { store, carrier, scheduleSync, announce } = ports
  const { state } = await store.read([])
  // A device whose date was wrong and is right again hears everything anew.
  const isAhead = state !== null && isBeyond(state.clock, horizonAt(ports.now()))
  const own = state === null ? [] : ownNamesOf(state)
  const places = await findPlaces(await carrier.read(), isAhead ? {} : (state?.seen ?? {}), own, articleId)
  const arrived = byArticle(places.flatMap(({ shares }) => shares))
  let changed: string[] = []
  if (places.some((place) => place.report.state === 'read')) {
    await lookBefore(ports, state, places, arrived, consented)
    // What comes in may take a field from our own records; they are written again then.
    await scheduleSync()
    changed = await store.update([...arrived.keys()], (snapshot) => takenIn(snapshot, places, arrived, ports))
    if (changed.length > 0) announce({ ids: changed })
  } else if (state !== null && !isSameState(state, withPeers(state, places, horizonAt(ports.now())))) {
    await store.update([], ({ state: now }) => ({
      change: now && onlyState(withPeers(now, places, horizonAt(ports.now()))),
      result: null,
    }))
  }
  const { records = 0, leftOut = 0 } = state?.published ?? {}
  return { published: records, leftOut, merged: changed.length, devices: places.map(({ report }) => report) }
}

/** Stops what nobody may have meant, and keeps the list as it was before a device is heard for the first time. */
async function lookBefore(
  { store, now, keepBackup }: Ports,
  state: DeviceState | null,
  places: readonly FoundPlace[],
  arrived: ReadonlyMap<string, ArticleState[]>,
  consented: number,
): Promise<void> {
  const isNew = places.some(({ report }) => !report.isOwn && state?.seen[report.device] === undefined)
  if (!isNew && arrived.size === 0) return
  const all = await store.read('all')
  brake(all.kept, takeIn(all, arrived, horizonAt(now())), consented)
  if (isNew && all.kept.size > 0) await keepBackup([...all.kept.values()])
}

function takenIn(
  snapshot: Snapshot,
  places: readonly FoundPlace[],
  arrived: ReadonlyMap<string, ArticleState[]>,
  { now: clock, newDeviceId }: Ports,
): Decision<string[]> {
  const now = clock()
  const horizon = horizonAt(now)
  const before = woundClock(snapshot.state, now, newDeviceId)
  const put = takeIn(snapshot, arrived, horizon)
  const read = places.filter(({ report }) => report.state === 'read')
  const stamps = read.flatMap(({ shares }) => shares.flatMap(stampsOf))
  // A place with stamps that are not to be believed now may be read differently another day, and one with words about
  // an article that nobody has described yet is read again until somebody has.
  const described = new Set([...snapshot.kept.keys(), ...put.map(({ entry }) => entry.id)])
  const isSettled = (share: ArticleState) =>
    described.has(share.id) && !stampsOf(share).some((stamp) => isBeyond(stamp, horizon))
  const settled = read.filter(({ shares }) => shares.every(isSettled))
  const state = {
    ...before,
    clock: stamps.reduce((latest, stamp) => advanced(latest, stamp, horizon), before.clock),
    edits: before.edits + (put.length > 0 ? 1 : 0),
    seen: { ...before.seen, ...Object.fromEntries(settled.map(({ report, sum }) => [report.device, sum])) },
  }
  const told = acknowledging(withPeers(state, places, horizon), [...arrived.values()].flat())
  const change = { put, putBodies: [], dropBodies: [], drop: [], state: told }
  return { change, result: put.map(({ entry }) => entry.id) }
}

/** What the heads say of their devices, and that one which was forgotten has come back. */
function withPeers(state: DeviceState, places: readonly FoundPlace[], horizon: Horizon): DeviceState {
  const met = places.flatMap(({ report, head, shares }) => {
    const { device, state: found, skipped } = report
    if (report.isOwn || (head === null && state.forgotten?.includes(device))) return []
    // Something malformed may have been the very removal that is asked about.
    const isHeard = found === 'unchanged' || (found === 'read' && skipped === 0)
    const isBelieved = !shares.some((share) => stampsOf(share).some((stamp) => isBeyond(stamp, horizon)))
    const heardUpTo = isHeard && isBelieved ? (head?.upto ?? null) : null
    return [{ device, acknowledges: head?.heard ?? {}, heardUpTo }]
  })
  return metPeers(state, met, horizon)
}

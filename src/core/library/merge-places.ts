import { articleId } from '../article/article-id'
import type { ArticleState } from './article-state'
import { advanced, woundClock } from './clock'
import { type FoundPlace, findPlaces } from './find-places'
import { joinStates } from './join-states'
import { type Kept, keptOf, stateOf } from './kept'
import type { LibraryPorts } from './library'
import type { Decision, Snapshot } from './library-store'
import { horizonAt, isBeyond } from './stamp-order'
import { stampsOf } from './stamps-of'
import type { SyncReport } from './sync-report'

type Ports = Pick<LibraryPorts, 'store' | 'carrier' | 'now' | 'newDeviceId' | 'scheduleSync' | 'announce'>

/**
 * Takes in what stands in every device's place and was not taken in before: joined, never overwritten, in one
 * transaction. What is missing there deletes nothing here.
 * @throws LibraryFull; nothing has changed then
 */
export async function mergePlaces(ports: Ports): Promise<SyncReport> {
  const { store, carrier, scheduleSync, announce } = ports
  const { state } = await store.read([])
  // A device whose date was wrong and is right again hears everything anew.
  const isAhead = state !== null && isBeyond(state.clock, horizonAt(ports.now()))
  const places = await findPlaces(await carrier.read(), isAhead ? {} : (state?.seen ?? {}), articleId)
  const arrived = arrivalsOf(places)
  let changed: string[] = []
  if (places.some((place) => place.report.state === 'read')) {
    // What comes in may take a field from our own records; they are written again then.
    await scheduleSync()
    changed = await store.update([...arrived.keys()], (snapshot) => takenIn(snapshot, places, arrived, ports))
    if (changed.length > 0) announce({ ids: changed })
  }
  const { records = 0, leftOut = 0 } = state?.published ?? {}
  return { published: records, leftOut, merged: changed.length, devices: places.map(({ report }) => report) }
}

/** All shares by the article they speak of. */
function arrivalsOf(places: readonly FoundPlace[]): Map<string, ArticleState[]> {
  const arrived = new Map<string, ArticleState[]>()
  for (const share of places.flatMap(({ shares }) => shares)) {
    const others = arrived.get(share.id)
    if (others) others.push(share)
    else arrived.set(share.id, [share])
  }
  return arrived
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
  const put: Kept[] = []
  for (const [id, shares] of arrived) {
    const kept = snapshot.kept.get(id)
    const joined = [...(kept ? [stateOf(kept)] : []), ...shares].reduce((a, b) => joinStates(a, b, horizon))
    // Words about an article nobody has described yet wait where they are.
    if (joined.head === null) continue
    const after = keptOf(joined, joined.head, kept?.entry.hasBody ?? false, horizon)
    if (JSON.stringify(after) !== JSON.stringify(kept)) put.push(after)
  }
  const read = places.filter(({ report }) => report.state === 'read')
  const stamps = read.flatMap(({ shares }) => shares.flatMap(stampsOf))
  // A place with stamps that are not to be believed now may be read differently another day.
  const settled = read.filter(({ shares }) => !shares.flatMap(stampsOf).some((stamp) => isBeyond(stamp, horizon)))
  const state = {
    ...before,
    clock: stamps.reduce((latest, stamp) => advanced(latest, stamp, horizon), before.clock),
    edits: before.edits + (put.length > 0 ? 1 : 0),
    seen: { ...before.seen, ...Object.fromEntries(settled.map(({ report, sum }) => [report.device, sum])) },
  }
  return { change: { put, putBodies: [], dropBodies: [], drop: [], state }, result: put.map(({ entry }) => entry.id) }
}

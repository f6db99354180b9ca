import { articleId } from '../article/article-id'
import type { ArticleState } from './article-state'
import { advanced, woundClock } from './clock'
import { type FoundPlace, findPlaces } from './find-places'
import type { LibraryPorts } from './library'
import type { Decision, Snapshot } from './library-store'
import { horizonAt, isBeyond } from './stamp-order'
import { stampsOf } from './stamps-of'
import type { SyncReport } from './sync-report'
import { byArticle, takeIn } from './take-in'

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
  const arrived = byArticle(places.flatMap(({ shares }) => shares))
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
  return { change: { put, putBodies: [], dropBodies: [], drop: [], state }, result: put.map(({ entry }) => entry.id) }
}

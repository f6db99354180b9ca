import { isSameAcknowledged, sayingNames } from '../acknowledged'
import { stateOf } from '../kept'
import type { LibraryPorts } from '../library'
import { LibraryFull } from '../library-full'
import { onlyState, type Snapshot } from '../library-store'
import { type DeviceState, namesOf, ownNamesOf, type Published } from '../state/device-state'
import { horizonAt } from '../state/stamp-order'
import { byImportance, type Candidate, fitShares } from './fit-shares'
import { itemBytes, totalBytes } from './item-bytes'
import { ownShare } from './own-share'
import { headBytes, makePlace, type PlaceAbout, placeHead, placeOwner, readPlace } from './place'
import { placeRoom } from './place-room'
import type { CarrierLimits } from './sync-carrier'
import type { SyncReport } from './sync-report'

type Ports = Pick<LibraryPorts, 'store' | 'carrier' | 'now' | 'deviceName'>
type Items = Record<string, unknown>

/**
 * Writes what this device has to tell into its own place: one write of the keys that changed, then the removal of
 * those that are left over. Does nothing when all of it stands there already.
 * @throws LibraryFull: the place is as it was then, and the changes still wait
 */
export async function publish({ store, carrier, now, deviceName }: Ports): Promise<SyncReport> {
  const { state: before } = await store.read([])
  if (before === null) return reportOf({ records: 0, leftOut: 0 })
  const [items, name] = [await carrier.read(), await deviceName()]
  const room = placeRoom(items, namesOf(before), carrier.limits, headSize(before, name))
  if (await isPublished(before, items, name, room.characters)) return reportOf(before.published)

  const snapshot = await store.read('all')
  const state = snapshot.state ?? before
  const names = namesOf(state)
  const candidates = await candidatesOf(snapshot, names, now())
  const fit = await fitShares(candidates, names, placeRoom(items, names, carrier.limits, headSize(state, name)))
  const leftOut = candidates.length - fit.count
  const about: PlaceAbout = {
    generation: (placeHead(items, state.device)?.generation ?? 0) + 1,
    name,
    at: now(),
    upto: leftOut === 0 ? state.clock : null,
    heard: saidBy(state),
  }
  const place = await makePlace(state.device, fit.packed, about, carrier.limits)

  // A part that is as it should be costs nothing; the head goes with any that is not.
  const changed = Object.entries(place.items).filter(([key, value]) => items[key] !== value)
  const head = placeHead(items, state.device)
  if (changed.length > 1 || head?.sum !== place.head.sum || !saysTheSame(head, place.head)) {
    const written = Object.fromEntries(changed)
    if (!hasRoom({ ...items, ...written }, carrier.limits)) throw new LibraryFull('sync')
    await carrier.write(written)
  }
  // Of a device that was forgotten only those go that were there when the person said so: it may have come back.
  const former = new Set(ownNamesOf(state))
  const leftOver = Object.keys(items).filter((key) => former.has(placeOwner(key) ?? '') && !(key in place.items))
  if (leftOver.length > 0) await carrier.remove(leftOver)

  const published = {
    edits: state.edits,
    sum: place.head.sum,
    records: fit.count,
    leftOut,
    room: room.characters,
  }
  await store.update([], ({ state: present }) => ({
    // It may have taken a new name meanwhile; then this place will be written anew under that.
    change: present?.device === state.device ? noting(present, published) : null,
    result: null,
  }))
  return reportOf(published)
}

/** As large as its head may become: the clock goes on, the names stay. */
const headSize = (state: DeviceState, name: string): number =>
  headBytes(state.device, { generation: 1e9, name, at: 1e14, upto: state.clock, heard: saidBy(state) })

const saidBy = (state: DeviceState) => sayingNames(state.acknowledged ?? {}, ownNamesOf(state))

/** Whether a head need not be written again for what it says beside its parts. */
const saysTheSame = (there: PlaceAbout, ours: PlaceAbout): boolean =>
  there.name === ours.name &&
  (there.upto === null) === (ours.upto === null) &&
  isSameAcknowledged(there.heard, ours.heard)

/** True when nothing has changed since the last publishing, here or there. */
async function isPublished(state: DeviceState, items: Items, name: string, room: number): Promise<boolean> {
  const { device, edits, published } = state
  if (edits !== published.edits || (published.leftOut > 0 && room > published.room)) return false
  const head = placeHead(items, device)
  if (head?.sum !== published.sum || head.name !== name) return false
  return (await readPlace(items, device)).state === 'whole'
}

/** Looked at in one go: whoever saves meanwhile must not wait for all. */
const AT_ONCE = 1_000

async function candidatesOf({ kept }: Snapshot, names: readonly string[], now: number): Promise<Candidate[]> {
  const horizon = horizonAt(now)
  const own = new Set(names)
  const candidates: Candidate[] = []
  let looked = 0
  for (const one of kept.values()) {
    if (++looked % AT_ONCE === 0) await new Promise((free) => setTimeout(free))
    const share = ownShare(stateOf(one), own, horizon)
    const { archived, savedAt, removedAt } = one.entry
    if (share !== null) candidates.push({ share, archived, savedAt, removed: removedAt !== null })
  }
  return candidates.sort(byImportance)
}

const hasRoom = (items: Items, limits: CarrierLimits): boolean =>
  totalBytes(items) <= limits.totalBytes &&
  Object.keys(items).length <= limits.items &&
  Object.entries(items).every(([key, value]) => placeOwner(key) === null || itemBytes(key, value) <= limits.itemBytes)

/** What was merged from it is what was written to it, so the own place need not be read back. */
const noting = (state: DeviceState, published: Published) =>
  onlyState({ ...state, published, seen: { ...state.seen, [state.device]: published.sum ?? '' } })

const reportOf = ({ records, leftOut }: Pick<Published, 'records' | 'leftOut'>): SyncReport => ({
  published: records,
  leftOut,
  merged: 0,
  devices: [],
})

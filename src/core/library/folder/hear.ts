import { brake } from '../brake'
import { stateOf } from '../kept'
import { advanced, woundClock } from '../state/clock'
import { joinStates } from '../state/join-states'
import { horizonAt, isBeyond } from '../state/stamp-order'
import { stampsOf } from '../state/stamps-of'
import { byArticle, takeIn } from '../take-in'
import { type News, readSegment } from './find-news'
import type { FolderMemory } from './folder-memory'
import type { FolderPorts } from './folder-ports'
import { recordSum } from './record'

/** Segments taken in by one transaction: what a worker that dies has to fetch again, and what one brake looks at. */
const AT_ONCE = 40

export interface Heard {
  memory: FolderMemory
  received: number
  skipped: number
  /** Devices with a segment that could not be read yet. */
  incomplete: Set<string>
}

/**
 * Takes in what others have written: joined, never overwritten. What is missing there deletes nothing here.
 * @param consented see brake
 * @throws FolderError, TooManyLosses, LibraryFull; what was taken in before that stays
 */
export async function hear(
  ports: FolderPorts,
  before: FolderMemory,
  news: readonly News[],
  consented: number,
): Promise<Heard> {
  let heard: Heard = { memory: before, received: 0, skipped: 0, incomplete: new Set() }
  for (let at = 0; at < news.length; at += AT_ONCE) {
    heard = await hearSome(ports, heard, news.slice(at, at + AT_ONCE), consented)
    await ports.memory.write(heard.memory)
  }
  return heard
}

async function hearSome(ports: FolderPorts, before: Heard, news: readonly News[], consented: number): Promise<Heard> {
  const { store, now, newDeviceId, announce } = ports
  const found = []
  const incomplete = new Set(before.incomplete)
  for (const one of news) {
    const records = await readSegment(ports, one)
    if (records === null) incomplete.add(one.device)
    else found.push({ ...one, ...records })
  }
  const states = found.flatMap((one) => one.states)
  const arrived = byArticle(states)
  const horizon = horizonAt(now())
  if (arrived.size > 0) {
    const all = await store.read('all')
    brake(all.kept, takeIn(all, arrived, horizon), consented)
  }

  const changed = await store.update([...arrived.keys()], (snapshot) => {
    const put = takeIn(snapshot, arrived, horizon)
    const state = woundClock(snapshot.state, now(), newDeviceId)
    const clock = states.flatMap(stampsOf).reduce((latest, stamp) => advanced(latest, stamp, horizon), state.clock)
    const edits = state.edits + (put.length > 0 ? 1 : 0)
    const change = { put, putBodies: [], dropBodies: [], drop: [], state: { ...state, clock, edits } }
    return { change: arrived.size > 0 ? change : null, result: put.map(({ entry }) => entry.id) }
  })
  if (changed.length > 0) announce({ ids: changed })

  const memory = { ...before.memory, read: { ...before.memory.read }, told: { ...before.memory.told } }
  const { kept } = await store.read([...arrived.keys()])
  const ours = new Set(
    found.filter(({ device }) => device === memory.device).flatMap((one) => one.states.map(({ id }) => id)),
  )
  for (const [id, said] of arrived) {
    const present = kept.get(id)
    const isOurs = memory.told[id]?.startsWith('+') === true
    // Our log says that it is there: the same log must say that it is gone, or its removal could be forgotten first.
    if (isOurs && !ours.has(id) && present && present.entry.removedAt !== null) continue
    const sum = await recordSum(said.reduce((a, b) => joinStates(a, b, horizon)))
    // What arrived is all that is known: it need not be told again. Otherwise the folder lacks something of ours.
    if (present && (await recordSum(stateOf(present))) === sum && memory.told[id]?.slice(1) !== sum) {
      memory.told[id] = `${ours.has(id) ? '+' : '-'}${sum}`
    }
  }
  for (const one of found) {
    // Stamps that are not to be believed now may be another day.
    if (one.states.flatMap(stampsOf).some((stamp) => isBeyond(stamp, horizon))) continue
    memory.read[one.device] = [...(memory.read[one.device] ?? []), one.segment.sum]
  }
  const skipped = found.reduce((sum, one) => sum + one.skipped, before.skipped)
  return { memory, received: before.received + changed.length, skipped, incomplete }
}

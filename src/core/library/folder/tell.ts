import { isSameAcknowledged, sayingNames } from '../acknowledged'
import { stateOf } from '../kept'
import type { Snapshot } from '../library-store'
import type { ArticleState } from '../state/article-state'
import { ownNamesOf } from '../state/device-state'
import { type LogHead, type LogSegment, segmentPath } from './device-log'
import type { FolderMemory } from './folder-memory'
import type { FolderPorts } from './folder-ports'
import { recordLine, recordSum } from './record'
import { writeHead } from './write-head'
import { writeOnce } from './write-once'

/** Records of one segment. */
const PER_SEGMENT = 500
/** More segments than this are written anew as few. */
const MOST_SEGMENTS = 50

/** What a head says beside its segments. */
type Said = Pick<LogHead, 'upto' | 'heard'>

export interface Told {
  memory: FolderMemory
  sent: number
}

/**
 * Writes to this device's log what the folder does not know yet: segment by segment, each noted before the next, so
 * that a worker that dies goes on where it stopped.
 * @param present what may be new to it: see `untoldIn`
 * @throws FolderError
 */
export async function tell(ports: FolderPorts, before: FolderMemory, present: Snapshot): Promise<Told> {
  const { kept, state } = present
  const untold: ArticleState[] = []
  for (const one of kept.values()) {
    const state = stateOf(one)
    if (before.told[state.id]?.slice(1) !== (await recordSum(state))) untold.push(state)
  }
  const names = [before.device, ...(state === null ? [] : ownNamesOf(state))]
  const heard = sayingNames(state?.acknowledged ?? {}, names)
  const whole: Said = { upto: state?.clock ?? null, heard }
  const part: Said = { upto: null, heard: before.said?.heard ?? {} }
  let memory = before
  for (let at = 0; at < untold.length; at += PER_SEGMENT) {
    const said = at + PER_SEGMENT < untold.length ? part : whole
    memory = await writeSegments(ports, memory, [untold.slice(at, at + PER_SEGMENT)], memory.segments, said)
  }
  const isSaid = memory.said?.name === ports.deviceName && isSameAcknowledged(memory.said.heard, heard)
  if (!isSaid) memory = await writeSegments(ports, memory, [], memory.segments, whole)
  if (memory.segments.length > MOST_SEGMENTS) memory = await compact(ports, memory, whole)
  return { memory, sent: untold.length }
}

/** Writes segments, then the head that names them after `kept`, and notes both. */
async function writeSegments(
  ports: FolderPorts,
  before: FolderMemory,
  groups: readonly ArticleState[][],
  kept: readonly LogSegment[],
  said: Said,
): Promise<FolderMemory> {
  const segments = [...kept]
  const told = { ...before.told }
  let { next } = before
  for (const states of groups) {
    segments.push(await writeSegment(ports, before.device, next++, states))
    for (const state of states) told[state.id] = `+${await recordSum(state)}`
  }
  // What we wrote ourselves need not be heard.
  const read = { ...before.read, [before.device]: segments.map(({ sum }) => sum) }
  const memory = { ...before, segments, next, told, read, said: { name: ports.deviceName, ...said } }
  await writeHead(ports, memory)
  return memory
}

async function writeSegment(
  ports: FolderPorts,
  device: string,
  n: number,
  states: readonly ArticleState[],
): Promise<LogSegment> {
  const sum = await writeOnce(ports, segmentPath(device, n), states.map(recordLine).join('\n'))
  return { n, sum, records: states.length }
}

/** The same log in few segments: everything this device has told, as it is now. Old segments go after the new head. */
async function compact(ports: FolderPorts, before: FolderMemory, said: Said): Promise<FolderMemory> {
  const { kept } = await ports.store.read('all')
  const own = [...kept.values()].map(stateOf).filter(({ id }) => before.told[id]?.startsWith('+'))
  const groups = Array.from({ length: Math.ceil(own.length / PER_SEGMENT) }, (_, group) =>
    own.slice(group * PER_SEGMENT, (group + 1) * PER_SEGMENT),
  )
  // What is gone from the library need not be remembered.
  const told = Object.fromEntries(Object.entries(before.told).filter(([id]) => kept.has(id)))
  const memory = await writeSegments(ports, { ...before, told }, groups, [], said)
  for (const { n } of before.segments) await ports.folder.remove(segmentPath(before.device, n))
  return memory
}

import type { Since } from '../library-store'
import { namesOf } from '../state/device-state'
import { DEVICES, isDeviceFolder, type LogHead } from './device-log'
import { type News, readHead } from './find-news'
import { FolderError } from './folder-error'
import { type FolderMemory, newFolderMemory } from './folder-memory'
import { sendPictures } from './folder-pictures'
import type { FolderPorts } from './folder-ports'
import type { FolderDevice, FolderReport } from './folder-report'
import { hear } from './hear'
import { notePeers } from './note-peers'
import { tell } from './tell'
import { sendTexts } from './texts'

/** What a person has agreed to after a run had stopped and asked. */
export interface Consent {
  /** How many losses: see brake. */
  losses: number
  /** That the folder is to be filled again although it was emptied. */
  refill: boolean
}

export const noConsent: Consent = { losses: 0, refill: false }

/**
 * One run: hears what others wrote, tells what the folder does not know, sends texts. With nothing to do it is one
 * request and one more for each device. It may end anywhere and be run again.
 * @throws FolderError, TooManyLosses, LibraryFull
 */
export async function syncFolder(ports: FolderPorts, consent: Consent): Promise<FolderReport> {
  const known = await ports.memory.read()
  let memory = known ?? newFolderMemory((await ports.store.read([])).state?.device ?? ports.newDeviceId())
  const found = (await ports.folder.list([DEVICES]))?.filter(isDeviceFolder).map(({ name }) => name) ?? []
  if (found.length === 0 && memory.segments.length > 0 && !consent.refill) {
    throw new FolderError('emptied', 'The folder held this library and does not any more.')
  }

  const heads = new Map<string, LogHead | 'unreadable' | null>()
  for (const device of found.sort()) heads.set(device, await readHead(ports, device))
  memory = reconciled(memory, heads.get(memory.device) ?? null)
  const heard = await hear(ports, memory, newsIn(heads, memory), consent.losses)
  memory = { ...heard.memory, read: stillNamed(heard.memory.read, heads) }

  await notePeers(ports, heads, memory, heard)
  const { state } = await ports.store.read([])
  const edits = state?.edits ?? 0
  const report = { received: heard.received, skipped: heard.skipped, sent: 0, texts: 0 }
  const isRenamed = memory.said !== undefined && memory.said.name !== ports.deviceName
  if (memory.edits !== edits || isRenamed) {
    const names = state ? namesOf(state) : []
    const present = await ports.store.read(untoldIn(memory, names))
    const told = await tell(ports, memory, present)
    const sent = await sendTexts(ports, told.memory, present)
    memory = { ...sent.memory, edits, names }
    await ports.memory.write(memory)
    Object.assign(report, { sent: told.sent, texts: sent.texts })
  }
  // Pictures are kept after a save, in their own time, and no edit tells of them.
  memory = await sendPictures(ports, memory)
  return { ...report, devices: devicesIn(heads, heard.incomplete, memory, ports) }
}

/**
 * What the folder may not know: what was written since it last knew everything. All of it where that is not known, where
 * the library is another one, or where this device looks after more records than it did.
 */
function untoldIn({ edits, names }: FolderMemory, now: readonly string[]): 'all' | Since {
  return edits >= 0 && names?.join() === now.join() ? { since: edits } : 'all'
}

/**
 * Our own log as the folder has it. A run that died, or a copied profile, may have written more than we know: that is
 * heard like another's. Where something we wrote is not named any more, everything is told again.
 */
function reconciled(memory: FolderMemory, head: LogHead | 'unreadable' | null): FolderMemory {
  if (head === null && memory.segments.length === 0 && !memory.texts?.length) return { ...memory, said: undefined }
  const { segments = [], texts = [] } = head === null || head === 'unreadable' ? {} : head
  const sums = new Set([...segments, ...texts].map(({ sum }) => sum))
  const isWhole = [...memory.segments, ...(memory.texts ?? [])].every(({ sum }) => sums.has(sum))
  const next = Math.max(memory.next, ...[...segments, ...texts].map(({ n }) => n + 1))
  const anew = { told: {}, bodies: {}, pictured: {}, packed: [], edits: -1, said: undefined }
  return { ...memory, segments, texts, next, ...(isWhole ? {} : anew) }
}

/** Segments that were not heard yet; of ours, those that this memory did not write. */
function newsIn(heads: ReadonlyMap<string, LogHead | 'unreadable' | null>, memory: FolderMemory): News[] {
  return [...heads].flatMap(([device, head]) => {
    if (head === null || head === 'unreadable') return []
    const known = new Set(memory.read[device])
    return head.segments.filter(({ sum }) => !known.has(sum)).map((segment) => ({ device, segment }))
  })
}

/** What was heard, without the segments that no head names any more. */
function stillNamed(read: FolderMemory['read'], heads: ReadonlyMap<string, LogHead | 'unreadable' | null>) {
  const named = Object.entries(read).map(([device, sums]) => {
    const head = heads.get(device) ?? null
    if (head === null || head === 'unreadable') return [device, sums] as const
    const all = new Set(head.segments.map(({ sum }) => sum))
    return [device, sums.filter((sum) => all.has(sum))] as const
  })
  return Object.fromEntries(named)
}

function devicesIn(
  heads: ReadonlyMap<string, LogHead | 'unreadable' | null>,
  incomplete: ReadonlySet<string>,
  { device: own }: FolderMemory,
  { deviceName, now }: FolderPorts,
): FolderDevice[] {
  const others = [...heads].filter(([device]) => device !== own)
  return [
    { device: own, name: deviceName, at: now(), isOwn: true, state: 'whole' },
    ...others.map(([device, head]): FolderDevice => {
      if (head === 'unreadable') return { device, name: device, at: null, isOwn: false, state: 'unreadable' }
      const state = head === null || incomplete.has(device) ? 'incomplete' : 'whole'
      return { device, name: head?.name || device, at: head?.at ?? null, isOwn: false, state }
    }),
  ]
}

import { onlyState } from '../library-store'
import { withoutPeer } from '../peers'
import { DEVICES } from './device-log'
import { readHead } from './find-news'
import { FolderError } from './folder-error'
import type { FolderPorts } from './folder-ports'
import { listTexts, type PackedText, readTextList } from './packed-texts'
import { noConsent, syncFolder } from './sync-folder'

/**
 * Takes a device that will not come back out of the folder. All it ever said is heard first and told again by this
 * one, so nothing goes with it; only then does its part of the folder go. Should it come back after all it finds its
 * part gone, and tells everything anew.
 * @throws FolderError, TooManyLosses, LibraryFull; the device is as it was then
 */
export async function forgetDevice(ports: FolderPorts, device: string): Promise<void> {
  const { devices } = await syncFolder(ports, noConsent)
  const other = devices.find((one) => one.device === device)
  if (!other || other.isOwn) return
  if (other.state === 'incomplete') throw new FolderError('damaged', 'Not all it wrote could be read yet.')
  const memory = await ports.memory.read()
  if (memory === null) return
  await ports.memory.write({ ...memory, told: {}, edits: -1 })
  await syncFolder(ports, noConsent)
  await takeOverTexts(ports, device)
  await ports.folder.remove([DEVICES, device])
  await ports.store.update([], ({ state }) => ({
    change: state && onlyState(withoutPeer(state, device)),
    result: null,
  }))
}

/** Its texts lie where they are; where that is would be told nowhere any more. */
async function takeOverTexts(ports: FolderPorts, device: string): Promise<void> {
  const head = await readHead(ports, device)
  const memory = await ports.memory.read()
  if (head === null || head === 'unreadable' || memory === null || head.texts.length === 0) return
  const packed: PackedText[] = []
  for (const list of head.texts) {
    const texts = await readTextList(ports, device, list)
    if (texts === null) throw new FolderError('damaged', 'Not all it wrote could be read yet.')
    packed.push(...texts)
  }
  await listTexts(ports, memory, packed)
}

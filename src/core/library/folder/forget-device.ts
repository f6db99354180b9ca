import { onlyState } from '../library-store'
import { withoutPeer } from '../peers'
import { DEVICES } from './device-log'
import { FolderError } from './folder-error'
import type { FolderPorts } from './folder-ports'
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
  await ports.folder.remove([DEVICES, device])
  await ports.store.update([], ({ state }) => ({
    change: state && onlyState(withoutPeer(state, device)),
    result: null,
  }))
}

import type { FolderMemory } from '../../src/core/library/folder/folder-memory'
import type { FolderPorts } from '../../src/core/library/folder/folder-ports'
import { createSeal } from '../../src/core/library/folder/seal'
import type { SharedFolder } from '../../src/core/library/folder/shared-folder'
import { createDavFolder } from '../../src/core/library/webdav/dav-folder'
import type { Send } from '../../src/core/library/webdav/dav-request'
import { createDevice, type Device } from './library-device'
import { createMemoryCarrier } from './memory-carrier'

export interface FolderDevice extends Device {
  folderPorts: FolderPorts
  memory(): FolderMemory | null
}

/** A device whose library is kept in step over a folder. */
export function createFolderDevice(
  send: Send,
  passphrase: string | null = null,
  carrier = createMemoryCarrier(),
): FolderDevice {
  const device = createDevice(carrier)
  let memory: FolderMemory | null = null
  const folder: SharedFolder = createDavFolder(send, () => device.clock.now)
  const name = device.ports.newDeviceId()
  const random = (bytes: number) => crypto.getRandomValues(new Uint8Array(bytes))
  const folderPorts: FolderPorts = {
    ...device.ports,
    newDeviceId: () => name,
    folder,
    memory: {
      read: async () => structuredClone(memory),
      write: async (written) => {
        memory = structuredClone(written)
      },
    },
    seal: passphrase === null ? null : createSeal(passphrase, btoa(`salt of ${name}`), random),
    deviceName: `Browser ${name}`,
    readBody: async (id) => device.store.bodies.get(id),
  }
  return { ...device, folderPorts, memory: () => memory }
}

import type { FolderMemory } from '../../src/core/library/folder/folder-memory'
import type { FolderPorts } from '../../src/core/library/folder/folder-ports'
import { createSeal } from '../../src/core/library/folder/seal'
import type { SharedFolder } from '../../src/core/library/folder/shared-folder'
import type { KeptPicture } from '../../src/core/library/pictures/collect-pictures'
import { createDavFolder } from '../../src/core/library/webdav/dav-folder'
import type { Send } from '../../src/core/library/webdav/dav-request'
import { createDevice, type Device } from './library-device'
import { createMemoryCarrier } from './memory-carrier'

export interface FolderDevice extends Device {
  folderPorts: FolderPorts
  memory(): FolderMemory | null
  /** Kept pictures by their addresses, of each article. */
  pictures: Map<string, Map<string, KeptPicture>>
}

/** A device whose library is kept in step over a folder. */
export function createFolderDevice(
  send: Send,
  passphrase: string | null = null,
  carrier = createMemoryCarrier(),
): FolderDevice {
  const device = createDevice(carrier)
  let memory: FolderMemory | null = null
  const pictures: FolderDevice['pictures'] = new Map()
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
    pictures: {
      ids: async () => new Set(pictures.keys()),
      hashesOf: async (id) => Object.fromEntries([...(pictures.get(id) ?? [])].map(([url, { hash }]) => [url, hash])),
      read: async (hash) =>
        [...pictures.values()].flatMap((some) => [...some.values()]).find((one) => one.hash === hash)?.bytes ?? null,
      take: async (id, taken) => void pictures.set(id, new Map(taken)),
    },
  }
  return { ...device, folderPorts, memory: () => memory, pictures }
}

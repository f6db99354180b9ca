import type { Body } from '../entry'
import type { LibraryPorts } from '../library'
import type { FolderMemoryStore } from './folder-memory'
import type { PictureShelf } from './folder-pictures'
import type { Seal } from './seal'
import type { SharedFolder } from './shared-folder'

export interface FolderPorts extends Pick<LibraryPorts, 'store' | 'now' | 'newDeviceId' | 'announce'> {
  folder: SharedFolder
  memory: FolderMemoryStore
  /** Null: without a passphrase. */
  seal: Seal | null
  /** What the person calls this device. */
  deviceName: string
  /** The text of an entry; undefined when it is not here. */
  readBody: (id: string) => Promise<Body | undefined>
  /** Null: pictures stay at home. */
  pictures: PictureShelf | null
}

import type { KeptPictures } from '../core/library/export/exported'
import { pictureHashes, readPicture } from '../platform/kept-pictures'

/** The pictures of this device, for whatever takes articles along. */
export const keptPictures: KeptPictures = {
  hashes: pictureHashes,
  async picture(hash) {
    const found = await readPicture(hash)
    return found ? { type: found.type, bytes: new Uint8Array(await found.arrayBuffer()) } : null
  },
}

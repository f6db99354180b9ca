import type { Entry } from '../../core/library/entry'
import { pictureHashes, readPicture } from '../../platform/kept-pictures'

/** Address of an entry's lead picture as it is kept, or of the first there is; null: none is kept. */
export async function readCover({ id, image }: Entry): Promise<string | null> {
  const hashes = await pictureHashes(id)
  const hash = (image !== null && hashes[image]) || Object.values(hashes)[0]
  const picture = hash && (await readPicture(hash))
  return picture ? URL.createObjectURL(picture) : null
}

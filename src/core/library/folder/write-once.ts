import { checksum } from './checksum'
import { wrap } from './envelope'
import { FolderError } from './folder-error'
import type { FolderPorts } from './folder-ports'

/**
 * Writes a file that is never written again, and reads it back: servers have been met that answer 201 and keep half of
 * it, and what a head names must be there.
 * @returns the SHA-256 of the whole file, hex
 * @throws FolderError
 */
export async function writeOnce(
  { folder, seal }: Pick<FolderPorts, 'folder' | 'seal'>,
  path: readonly string[],
  content: string,
): Promise<string> {
  const bytes = await wrap(path, content, seal)
  const sum = await checksum(bytes)
  await folder.write(path, bytes)
  const back = await folder.read(path)
  if (back === null || (await checksum(back)) !== sum) {
    throw new FolderError('damaged', 'What was written to the folder did not come back as it was.')
  }
  return sum
}

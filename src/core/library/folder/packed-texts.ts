import { Malformed } from '../check-shared'
import { checksum } from './checksum'
import { type LogSegment, textsPath } from './device-log'
import { unwrap } from './envelope'
import type { FolderMemory } from './folder-memory'
import type { FolderPorts } from './folder-ports'
import { writeHead } from './write-head'
import { writeOnce } from './write-once'

/**
 * Where a text lies in a pack: the first 16 hex digits of its name (see bodyPath), the pack's name, where its own file
 * begins in there and how long it is, in bytes. A pack is nothing but such files, one after the other.
 */
export type PackedText = [text: string, pack: string, offset: number, length: number]

export const packPath = (pack: string): string[] => ['pack', pack]

/** Of the name of a text, what a list says. */
export const shortName = (name: string): string => name.slice(0, 16)

/** A list names so many texts at most: it is read whole by whoever wants one of them. */
export const MOST_LISTED = 5_000

/** Writes a list of texts in packs and the head that names it. @throws FolderError */
export async function listTexts(
  ports: FolderPorts,
  before: FolderMemory,
  packed: readonly PackedText[],
): Promise<FolderMemory> {
  const texts = [...(before.texts ?? [])]
  let { next } = before
  for (let at = 0; at < packed.length; at += MOST_LISTED) {
    const some = packed.slice(at, at + MOST_LISTED)
    const n = next++
    const sum = await writeOnce(ports, textsPath(before.device, n), JSON.stringify(some))
    texts.push({ n, sum, records: some.length })
  }
  const memory = { ...before, next, texts, packed: [] }
  await writeHead(ports, memory)
  return memory
}

/** The texts a list names; null when it is not (yet) what its head says. @throws FolderError */
export async function readTextList(
  { folder, seal }: Pick<FolderPorts, 'folder' | 'seal'>,
  device: string,
  { n, sum }: LogSegment,
): Promise<PackedText[] | null> {
  const path = textsPath(device, n)
  const bytes = await folder.read(path)
  if (bytes === null || (await checksum(bytes)) !== sum) return null
  const list: unknown = JSON.parse(await unwrap(path, bytes, seal))
  if (!Array.isArray(list) || list.length > MOST_LISTED) throw new Malformed('no list of texts')
  return list.filter(isPackedText)
}

function isPackedText(value: unknown): value is PackedText {
  if (!Array.isArray(value)) return false
  const [text, pack, offset, length] = value
  const isPlace = (given: unknown) => Number.isSafeInteger(given) && Number(given) >= 0
  return /^[0-9a-f]{16}$/.test(text) && /^[0-9a-f]{64}$/.test(pack) && isPlace(offset) && isPlace(length)
}

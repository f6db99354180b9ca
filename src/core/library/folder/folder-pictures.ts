import { Malformed } from '../check-shared'
import { type KeptPicture, pictureOf } from '../pictures/collect-pictures'
import { namesOf } from '../state/device-state'
import { deviceOf } from '../state/stamp'
import { checksum } from './checksum'
import { unwrap, unwrapBytes, wrap } from './envelope'
import type { FolderMemory } from './folder-memory'
import type { FolderPorts } from './folder-ports'
import { textName } from './texts'

/** The pictures that are kept on this device. */
export interface PictureShelf {
  /** Articles that have some. */
  ids(): Promise<ReadonlySet<string>>
  /** Hash (SHA-256, hex) by address. */
  hashesOf(id: string): Promise<Readonly<Record<string, string>>>
  read(hash: string): Promise<Uint8Array<ArrayBuffer> | null>
  /** Keeps pictures of an article whose text is here, by their addresses, as far as there is room. */
  take(id: string, pictures: ReadonlyMap<string, KeptPicture>): Promise<void>
}

/** More than one article is kept with. */
const MOST_PICTURES = 300

/** Which pictures belong to a text, by its name: written by the device that read the text, and by it alone. */
const listPath = (text: string): string[] => ['pictures', text]

/** Named after text and picture together: a server cannot tell by it which picture this is. */
const picturePath = async (text: string, hash: string): Promise<string[]> => [
  'picture',
  await checksum(new TextEncoder().encode(`${text} ${hash}`)),
]

/**
 * Puts the pictures there that are kept with texts this device has sent, article by article, each noted.
 * @throws FolderError; what was sent before it is noted
 */
export async function sendPictures(ports: FolderPorts, before: FolderMemory): Promise<FolderMemory> {
  const { folder, seal, store } = ports
  const ids = await ports.pictures?.ids()
  if (!ports.pictures || !ids || ids.size === 0) return before
  const { kept, state } = await store.read([...ids])
  const names = new Set(state ? namesOf(state) : [])
  let memory = before
  for (const { entry, history } of kept.values()) {
    const { id } = entry
    if (entry.removedAt !== null || !names.has(deviceOf(history.head)) || memory.bodies[id] !== history.head) continue
    const hashes = await ports.pictures.hashesOf(id)
    const said = `${history.head} ${Object.keys(hashes).length}`
    if (memory.pictured?.[id] === said) continue
    const text = await textName(id, history.head)
    for (const hash of new Set(Object.values(hashes))) {
      const bytes = await ports.pictures.read(hash)
      const path = await picturePath(text, hash)
      if (bytes) await folder.write(path, await wrap(path, bytes, seal))
    }
    await folder.write(listPath(text), await wrap(listPath(text), JSON.stringify(hashes), seal))
    memory = { ...memory, pictured: { ...memory.pictured, [id]: said } }
    await ports.memory.write(memory)
  }
  return memory
}

/**
 * Fetches the pictures of an article whose text is here. What the folder does not have, or is not what it should be, is
 * passed over: pictures may be had from where they were.
 * @throws FolderError
 */
export async function fetchPictures(ports: Omit<FolderPorts, 'memory'>, id: string): Promise<void> {
  const { folder, seal, store, pictures } = ports
  const reading = (await store.read([id])).kept.get(id)?.history.head
  if (!pictures || reading === undefined) return
  const text = await textName(id, reading)
  const list = await folder.read(listPath(text))
  if (list === null) return
  const found = new Map<string, KeptPicture>()
  for (const [url, hash] of readList(await unwrap(listPath(text), list, seal))) {
    const path = await picturePath(text, hash)
    const bytes = await folder.read(path)
    const picture = bytes && (await pictureOf(await unwrapBytes(path, bytes, seal).catch(malformedIsNone)))
    if (picture?.hash === hash) found.set(url, picture)
  }
  if (found.size === 0) return
  await pictures.take(id, found)
  ports.announce({ ids: [id] })
}

function readList(text: string): [url: string, hash: string][] {
  const list: unknown = JSON.parse(text)
  if (typeof list !== 'object' || list === null) throw new Malformed('no list of pictures')
  return Object.entries(list)
    .filter((pair): pair is [string, string] => typeof pair[1] === 'string' && /^[0-9a-f]{64}$/.test(pair[1]))
    .slice(0, MOST_PICTURES)
}

function malformedIsNone(error: unknown): Uint8Array<ArrayBuffer> {
  if (error instanceof Malformed) return new Uint8Array()
  throw error
}

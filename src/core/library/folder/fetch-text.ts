import { Malformed } from '../check-shared'
import type { Body } from '../entry'
import { deviceOf } from '../state/stamp'
import { checkBody } from './check-body'
import { DEVICES, isDeviceFolder } from './device-log'
import { unwrap } from './envelope'
import { readHead } from './find-news'
import type { FolderPorts } from './folder-ports'
import { packPath, readTextList, shortName } from './packed-texts'
import { bodyPath, textName } from './texts'

type Ports = Omit<FolderPorts, 'memory'>

/**
 * Fetches the text of an entry and keeps it. Null: the folder does not have it (yet).
 * @throws FolderError, LibraryFull; Malformed when what lies there is no text
 */
export async function fetchText(ports: Ports, id: string): Promise<Body | null> {
  const { kept } = await ports.store.read([id])
  const reading = kept.get(id)?.history.head
  if (reading === undefined) return null
  const name = await textName(id, reading)
  const bytes = (await ports.folder.read(bodyPath(name))) ?? (await readPacked(ports, name, deviceOf(reading)))
  if (bytes === null) return null
  const body = checkBody(JSON.parse(await unwrap(bodyPath(name), bytes, ports.seal)), id)
  const isKept = await ports.store.update([id], ({ kept: now, state }) => {
    const present = now.get(id)
    // Saved anew here meanwhile: then the text that is here is the later one.
    if (!present || !state || present.history.head !== reading) return { change: null, result: false }
    const put = [{ ...present, entry: { ...present.entry, hasBody: true } }]
    return { change: { put, putBodies: [body], dropBodies: [], drop: [], state }, result: true }
  })
  if (isKept) ports.announce({ ids: [id] })
  return body
}

/** Looks a text up in the lists of who read it first; the others have it when they forgot that device. */
async function readPacked(ports: Ports, name: string, author: string): Promise<Uint8Array<ArrayBuffer> | null> {
  const own = await readListed(ports, name, author)
  if (own !== null) return own
  const found = (await ports.folder.list([DEVICES]))?.filter(isDeviceFolder) ?? []
  for (const { name: device } of found) {
    const bytes = device === author ? null : await readListed(ports, name, device)
    if (bytes !== null) return bytes
  }
  return null
}

async function readListed(ports: Ports, name: string, device: string): Promise<Uint8Array<ArrayBuffer> | null> {
  const head = await readHead(ports, device)
  if (head === null || head === 'unreadable') return null
  for (const list of head.texts.toReversed()) {
    const place = (await readTextList(ports, device, list))?.find(([text]) => text === shortName(name))
    if (!place) continue
    const [, pack, offset, length] = place
    const bytes = await ports.folder.readPart(packPath(pack), offset, length)
    if (bytes !== null && bytes.length !== length) throw new Malformed('a pack that broke off')
    return bytes
  }
  return null
}

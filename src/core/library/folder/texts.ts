import { namesOf } from '../device-state'
import type { Body } from '../entry'
import { deviceOf, type Stamp } from '../stamp'
import { checkBody } from './check-body'
import { checksum } from './checksum'
import { unwrap, wrap } from './envelope'
import type { FolderMemory } from './folder-memory'
import type { FolderPorts } from './folder-ports'

/** Texts sent before it is noted how far it came. */
const PER_NOTE = 20

/**
 * Where the text of one reading of an article lies: `body/` and the SHA-256 of the article's id and the reading's stamp.
 * Another reading is another file, so a file is never changed, and whoever knows the entry knows the name.
 */
export async function bodyPath(id: string, reading: Stamp): Promise<string[]> {
  return ['body', await checksum(new TextEncoder().encode(`${id} ${reading}`))]
}

/**
 * Puts the texts there that this device has read itself; a text that came from elsewhere may be of an older reading.
 * @throws FolderError; what was sent before it is noted
 */
export async function sendTexts(
  ports: FolderPorts,
  before: FolderMemory,
): Promise<{ memory: FolderMemory; texts: number }> {
  const { kept, state } = await ports.store.read('all')
  const names = new Set(state ? namesOf(state) : [])
  const due = [...kept.values()].filter(
    ({ entry, history }) =>
      entry.hasBody &&
      entry.removedAt === null &&
      names.has(deviceOf(history.head)) &&
      before.bodies[entry.id] !== history.head,
  )
  let memory = before
  for (let at = 0; at < due.length; at += PER_NOTE) {
    const bodies = { ...memory.bodies }
    for (const { entry, history } of due.slice(at, at + PER_NOTE)) {
      const body = await ports.readBody(entry.id)
      if (!body) continue
      const path = await bodyPath(entry.id, history.head)
      await ports.folder.write(path, await wrap(path, JSON.stringify(body), ports.seal))
      bodies[entry.id] = history.head
    }
    memory = { ...memory, bodies }
    await ports.memory.write(memory)
  }
  return { memory, texts: due.length }
}

/**
 * Fetches the text of an entry and keeps it. Null: the folder does not have it (yet).
 * @throws FolderError, LibraryFull; Malformed when what lies there is no text
 */
export async function fetchText(ports: Omit<FolderPorts, 'memory'>, id: string): Promise<Body | null> {
  const { kept } = await ports.store.read([id])
  const reading = kept.get(id)?.history.head
  if (reading === undefined) return null
  const path = await bodyPath(id, reading)
  const bytes = await ports.folder.read(path)
  if (bytes === null) return null
  const body = checkBody(JSON.parse(await unwrap(path, bytes, ports.seal)), id)
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

import type { Body, Entry } from '../entry'
import type { History } from '../kept'
import type { Snapshot } from '../library-store'
import { namesOf } from '../state/device-state'
import { deviceOf, type Stamp } from '../state/stamp'
import { checksum } from './checksum'
import { wrap } from './envelope'
import type { FolderMemory } from './folder-memory'
import type { FolderPorts } from './folder-ports'
import { listTexts, MOST_LISTED, type PackedText, packPath, shortName } from './packed-texts'

/** Texts sent before it is noted how far it came. */
const PER_NOTE = 20
/** Fewer than this go one by one: a file each is found without a list. */
const FEW = 8
/** A pack has so many texts and so many bytes, about: what a worker that dies has to send again. */
const PER_PACK = 100
const PACK_BYTES = 512 * 1024

/**
 * The name of the text of one reading of an article: the SHA-256 of the article's id and the reading's stamp. Another
 * reading is another file, so a file is never changed, and whoever knows the entry knows the name.
 */
export const textName = (id: string, reading: Stamp): Promise<string> =>
  checksum(new TextEncoder().encode(`${id} ${reading}`))

/** Where a text lies that is not in a pack; in a pack it is sealed as if it lay there. */
export const bodyPath = (name: string): string[] => ['body', name]

type Due = { entry: Entry; history: History }

/**
 * Puts the texts there that this device has read itself; a text that came from elsewhere may be of an older reading.
 * @param present see `untoldIn`
 * @throws FolderError; what was sent before it is noted
 */
export async function sendTexts(
  ports: FolderPorts,
  before: FolderMemory,
  { kept, state }: Snapshot,
): Promise<{ memory: FolderMemory; texts: number }> {
  const names = new Set(state ? namesOf(state) : [])
  const due = [...kept.values()].filter(
    ({ entry, history }) =>
      entry.hasBody &&
      entry.removedAt === null &&
      names.has(deviceOf(history.head)) &&
      before.bodies[entry.id] !== history.head,
  )
  const send = due.length < FEW ? sendOneByOne : sendPacked
  let memory = await send(ports, before, due)
  // A run that died may have left texts in packs that no list names.
  if ((memory.packed ?? []).length > 0) memory = await listTexts(ports, memory, memory.packed ?? [])
  return { memory, texts: due.length }
}

async function sendOneByOne(ports: FolderPorts, before: FolderMemory, due: readonly Due[]): Promise<FolderMemory> {
  let memory = before
  for (let at = 0; at < due.length; at += PER_NOTE) {
    const bodies = { ...memory.bodies }
    for (const one of due.slice(at, at + PER_NOTE)) {
      const text = await wrapped(ports, one)
      if (!text) continue
      await ports.folder.write(bodyPath(text.name), text.bytes)
      bodies[one.entry.id] = one.history.head
    }
    memory = { ...memory, bodies }
    await ports.memory.write(memory)
  }
  return memory
}

/** A first run, or an import: many texts in few files. */
async function sendPacked(ports: FolderPorts, before: FolderMemory, due: readonly Due[]): Promise<FolderMemory> {
  let memory = before
  let pack: { one: Due; name: string; bytes: Uint8Array<ArrayBuffer> }[] = []
  let size = 0
  const flush = async () => {
    if (pack.length === 0) return
    const whole = new Uint8Array(size)
    const sums: [string, number, number][] = []
    let offset = 0
    for (const { name, bytes } of pack) {
      whole.set(bytes, offset)
      sums.push([shortName(name), offset, bytes.length])
      offset += bytes.length
    }
    const name = await checksum(whole)
    await ports.folder.write(packPath(name), whole)
    const bodies = { ...memory.bodies }
    for (const { one } of pack) bodies[one.entry.id] = one.history.head
    const packed = sums.map(([text, at, length]): PackedText => [text, name, at, length])
    memory = { ...memory, bodies, packed: [...(memory.packed ?? []), ...packed] }
    if ((memory.packed ?? []).length >= MOST_LISTED) memory = await listTexts(ports, memory, memory.packed ?? [])
    else await ports.memory.write(memory)
    pack = []
    size = 0
  }
  for (const one of due) {
    const text = await wrapped(ports, one)
    if (!text) continue
    pack.push({ one, ...text })
    size += text.bytes.length
    if (pack.length >= PER_PACK || size >= PACK_BYTES) await flush()
  }
  await flush()
  return memory
}

async function wrapped({ readBody, seal }: FolderPorts, { entry, history }: Due) {
  const body: Body | undefined = await readBody(entry.id)
  if (!body) return null
  const name = await textName(entry.id, history.head)
  return { name, bytes: await wrap(bodyPath(name), JSON.stringify(body), seal) }
}

import { headPath, type LogHead } from './device-log'
import { wrap } from './envelope'
import type { FolderMemory } from './folder-memory'
import type { FolderPorts } from './folder-ports'

/** Writes the head of this device as it is remembered, and notes that. @throws FolderError */
export async function writeHead(ports: FolderPorts, memory: FolderMemory): Promise<void> {
  const { segments, texts, said } = memory
  const { upto = null, heard = {} } = said ?? {}
  const head: LogHead = { v: 1, name: ports.deviceName, at: ports.now(), segments, texts: texts ?? [], upto, heard }
  const path = headPath(memory.device)
  await ports.folder.write(path, await wrap(path, JSON.stringify(head), ports.seal))
  await ports.memory.write(memory)
}

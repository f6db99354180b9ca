import { articleId } from '../../article/article-id'
import { Malformed } from '../check-shared'
import type { ArticleState } from '../state/article-state'
import { checksum } from './checksum'
import { headPath, type LogHead, type LogSegment, readLogHead, segmentPath } from './device-log'
import { unwrap } from './envelope'
import type { FolderPorts } from './folder-ports'
import { readRecords } from './record'

type Ports = Pick<FolderPorts, 'folder' | 'seal'>

/** A segment that was not taken in before. */
export interface News {
  device: string
  segment: LogSegment
}

/** Null: there is none, or none that can be read yet. @throws FolderError */
export async function readHead({ folder, seal }: Ports, device: string): Promise<LogHead | 'unreadable' | null> {
  const path = headPath(device)
  const bytes = await folder.read(path)
  if (bytes === null) return null
  try {
    return readLogHead(await unwrap(path, bytes, seal))
  } catch (error) {
    if (error instanceof Malformed || error instanceof SyntaxError) return 'unreadable'
    throw error
  }
}

/** The records of a segment; null when it is not (yet) what its head says. @throws FolderError */
export async function readSegment(
  { folder, seal }: Ports,
  { device, segment }: News,
): Promise<{ states: ArticleState[]; skipped: number } | null> {
  const path = segmentPath(device, segment.n)
  const bytes = await folder.read(path)
  if (bytes === null || (await checksum(bytes)) !== segment.sum) return null
  try {
    return await readRecords(await unwrap(path, bytes, seal), articleId)
  } catch (error) {
    if (error instanceof Malformed) return null
    throw error
  }
}

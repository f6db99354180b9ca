import type { LogHead, LogSegment } from './device-log'
import type { PackedText } from './packed-texts'

/** What a device remembers of a folder between two runs. Losing it costs requests, never an article. */
export interface FolderMemory {
  /** The name it writes under there. */
  device: string
  /** The library's `edits` that the log covers; -1: not all was told yet. */
  edits: number
  /** The names the library answered for when it had as many. */
  names?: string[]
  /** Its own segments, as its head names them. */
  segments: LogSegment[]
  /** The number after the last one it ever used. */
  next: number
  /** Of each other device the segments that were taken in, by checksum. */
  read: Record<string, string[]>
  /** Of each article the checksum of the record that stands in the folder, after `+` when it is in our log, `-` else. */
  told: Record<string, string>
  /** Of each article whose text this device has put there, the stamp of the reading it came from. */
  bodies: Record<string, string>
  /** Of each article whose pictures this device has put there, the reading and their number. */
  pictured?: Record<string, string>
  /** What its head says beside its segments. */
  said?: ({ name: string } & Pick<LogHead, 'upto' | 'heard'>) | undefined
  /** Its lists of texts in packs, as its head names them. */
  texts?: LogSegment[]
  /** Texts in packs that no list names yet. */
  packed?: PackedText[]
}

export const newFolderMemory = (device: string): FolderMemory => ({
  device,
  edits: -1,
  segments: [],
  next: 1,
  read: {},
  told: {},
  bodies: {},
})

/** Where it is kept; all of it is written at once. */
export interface FolderMemoryStore {
  read(): Promise<FolderMemory | null>
  write(memory: FolderMemory): Promise<void>
}

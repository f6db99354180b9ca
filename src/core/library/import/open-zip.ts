import { type UnzipFileInfo, unzipSync } from 'fflate'
import type { SourceFile } from './source-file'

/** A zip cannot be read; the message says why in a word. */
export class BrokenZip extends Error {
  readonly why: 'broken-file' | 'too-large'
  constructor(why: 'broken-file' | 'too-large', options?: ErrorOptions) {
    super(why, options)
    this.name = 'BrokenZip'
    this.why = why
  }
}

/** Unpacked: of all files, of one file, and how many times what is packed. Text hardly ever shrinks fiftyfold. */
const MOST_BYTES = 4 * 1024 ** 3
const MOST_FILE = 256 * 1024 ** 2
const MOST_RATIO = 200
const MOST_FILES = 300_000
/** Files unpacked at a time: each unpacking walks the whole directory. */
const AHEAD = 64

/**
 * The files of a zip, unpacked a few at a time and only when they are read. Sizes are what its directory says; a file
 * that is longer is cut off there by the unpacker, so that a lie gains nothing.
 * @throws BrokenZip
 */
export function openZip(bytes: Uint8Array): SourceFile[] {
  const infos: UnzipFileInfo[] = []
  attempt(() => unzipSync(bytes, { filter: (info) => infos.push(info) < 0 }))
  const wanted = infos.filter(({ name }) => !name.endsWith('/') && !/(?:^|\/)(?:__MACOSX|\.)/.test(name))
  const total = wanted.reduce((sum, { originalSize }) => sum + originalSize, 0)
  const isBomb = wanted.some(
    ({ originalSize, size }) =>
      originalSize > MOST_FILE || (originalSize > 10 * 1024 ** 2 && originalSize > size * MOST_RATIO),
  )
  if (isBomb || total > MOST_BYTES || infos.length > MOST_FILES) throw new BrokenZip('too-large')
  const order = new Map(wanted.map(({ name }, index) => [name, index]))
  const held = new Map<string, Uint8Array>()
  const read = (name: string): Uint8Array => {
    const known = held.get(name)
    if (known) return known
    const from = order.get(name) ?? 0
    const next = new Set(wanted.slice(from, from + AHEAD).map((info) => info.name))
    held.clear()
    let room = MOST_FILE
    const filter = (info: UnzipFileInfo): boolean => {
      if (!next.has(info.name)) return false
      room -= info.originalSize
      return info.name === name || room > 0
    }
    const unpacked = attempt(() => unzipSync(bytes, { filter }))
    for (const [path, content] of Object.entries(unpacked)) held.set(path, content)
    const content = held.get(name)
    if (!content) throw new BrokenZip('broken-file')
    return content
  }
  return wanted.map(({ name, originalSize }) => ({
    path: name,
    size: originalSize,
    bytes: async () => read(name),
  }))
}

function attempt<Result>(work: () => Result): Result {
  try {
    return work()
  } catch (error) {
    throw new BrokenZip('broken-file', { cause: error })
  }
}

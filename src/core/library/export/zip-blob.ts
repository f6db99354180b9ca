import { strToU8, Zip, ZipDeflate, ZipPassThrough } from 'fflate'
import type { ExportedFile } from './exported'

/** Packed bytes gathered before they are given away, so that no export ever lies in memory whole. */
const PIECE = 8 * 1024 * 1024

/** The files packed into one Blob of this media type, of which the browser may lay every piece on the disk. */
export async function zipBlob(files: AsyncIterable<ExportedFile>, type: string): Promise<Blob> {
  const pieces: Blob[] = []
  await zipPieces(files, (piece) => void pieces.push(new Blob(piece)))
  return new Blob(pieces, { type })
}

/**
 * Packs files one after the other. `take` is given the pieces in order and waited for; a Blob of each lets the browser
 * lay them on the disk.
 * @param level of DEFLATE, 0 to 9
 */
export async function zipPieces(
  files: AsyncIterable<ExportedFile>,
  take: (piece: Uint8Array<ArrayBuffer>[]) => void | Promise<void>,
  level: 0 | 1 | 6 = 6,
): Promise<void> {
  let held: Uint8Array<ArrayBuffer>[] = []
  let size = 0
  let failure: Error | null = null
  const zip = new Zip((error, chunk) => {
    if (error) failure = error
    // A copy: the packer writes into its buffer again.
    else held.push(new Uint8Array(chunk))
    size += chunk?.length ?? 0
  })
  for await (const { path, content, stored } of files) {
    const entry = stored ? new ZipPassThrough(path) : new ZipDeflate(path, { level })
    zip.add(entry)
    entry.push(typeof content === 'string' ? strToU8(content) : content, true)
    if (failure) throw failure
    if (size < PIECE) continue
    await take(held)
    held = []
    size = 0
  }
  zip.end()
  if (failure) throw failure
  await take(held)
}

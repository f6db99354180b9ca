import { decodeText, WrongEncoding } from './decode-text'
import { formats } from './formats'
import type { Source } from './import-format'
import { type ImportItem, skipped } from './import-record'
import { BrokenZip, openZip } from './open-zip'
import { hasEnding, MOST_TEXT, type SourceFile } from './source-file'

/** An item, and the format it was found in. */
export type FoundItem = ImportItem & { format: string }

/** Pictures, styles and scripts that lie beside saved pages: nobody misses them in a report. */
const BESIDE = /\.(?:png|jpe?g|gif|webp|avif|svg|ico|css|js|woff2?|ttf|otf|mp[34]|webm|pdf)$/i

/**
 * Everything in the files that were chosen, zips opened, in an order that is the same every time: an import that was
 * interrupted goes on by counting. One bad file is said and does not hold up the others.
 */
export async function* readSources(files: readonly SourceFile[]): AsyncGenerator<FoundItem> {
  for (const file of [...files].sort(byPath)) {
    if (!(await isZip(file))) continue
    try {
      yield* readTogether(openZip(await file.bytes()))
    } catch (error) {
      yield { ...skipped(file.path, error instanceof BrokenZip ? error.why : 'broken-file'), format: 'ZIP' }
    }
  }
  const loose: SourceFile[] = []
  for (const file of files) if (!(await isZip(file))) loose.push(file)
  yield* readTogether(loose)
}

const byPath = (a: SourceFile, b: SourceFile): number => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0)

const isZip = async (file: SourceFile): Promise<boolean> => hasEnding(file.path, 'zip')

async function* readTogether(files: readonly SourceFile[]): AsyncGenerator<FoundItem> {
  const all = new Map(files.map((file) => [file.path, file]))
  const claimed = new Set<string>()
  // JSON first: it is what has other files for its parts.
  const sorted = [...files].sort(
    (a, b) => Number(hasEnding(b.path, 'json')) - Number(hasEnding(a.path, 'json')) || byPath(a, b),
  )
  for (const file of sorted) {
    if (claimed.has(file.path) || BESIDE.test(file.path)) continue
    yield* readFile(file, { all, claim: (path) => void claimed.add(path) })
  }
}

async function* readFile(file: SourceFile, rest: Pick<Source, 'all' | 'claim'>): AsyncGenerator<FoundItem> {
  if (file.size > MOST_TEXT) {
    yield { ...skipped(file.path, 'too-large'), format: '' }
    return
  }
  let source: Source
  try {
    const text = decodeText(await file.bytes())
    source = { file, text, json: /^\s*[[{]/.test(text.slice(0, 100)) ? JSON.parse(text) : undefined, ...rest }
  } catch (error) {
    yield { ...skipped(file.path, error instanceof WrongEncoding ? 'wrong-encoding' : 'broken-file'), format: '' }
    return
  }
  const format = formats.find((candidate) => candidate.detect(source))
  if (!format) {
    yield { ...skipped(file.path, 'unknown-format'), format: '' }
    return
  }
  try {
    for await (const item of format.read(source)) yield { ...placed(item, file.path), format: format.name }
  } catch {
    yield { ...skipped(file.path, 'broken-file'), format: format.name }
  }
}

/** Formats name the row; of several files one wants to know which. */
const placed = (item: ImportItem, path: string): ImportItem =>
  'skip' in item && !item.skip.where.startsWith(path)
    ? { skip: { ...item.skip, where: `${path}, ${item.skip.where}` } }
    : item

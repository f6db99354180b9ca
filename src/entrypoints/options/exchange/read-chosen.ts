import { articleId } from '../../../core/article/article-id'
import type { ImportSkip } from '../../../core/library/import/import-record'
import { type FoundItem, readSources } from '../../../core/library/import/read-sources'
import type { SourceFile } from '../../../core/library/import/source-file'
import type { ImportJob } from '../../../platform/import-job'

/** What a page may do before it lets the browser draw, in ms: two frames. */
const SLICE = 24

export const sourceFiles = (files: ImportJob['files']): SourceFile[] =>
  files.map(({ path, blob }) => ({
    path,
    size: blob.size,
    bytes: async () => new Uint8Array(await blob.arrayBuffer()),
  }))

/** Items as they are read, with a breath for the page in between. Ends early when `signal` says so. */
export async function* itemsOf(files: readonly SourceFile[], signal: AbortSignal): AsyncGenerator<FoundItem> {
  let since = performance.now()
  for await (const item of readSources(files)) {
    if (signal.aborted) return
    yield item
    if (performance.now() - since < SLICE) continue
    await new Promise((resolve) => setTimeout(resolve))
    since = performance.now()
  }
}

export interface Preview {
  /** Proper names of the formats that were recognised. */
  formats: string[]
  /** Articles that are not in the library. */
  fresh: number
  /** Articles that are: only what they lack is added. */
  known: number
  /** Everything that would be read, skipped things too. */
  total: number
  /** The first few that would come in. */
  titles: string[]
  skips: ImportSkip[]
}

const TITLES = 5
/** Skipped things that are kept for the report; the rest is only counted in `total`. */
export const MOST_SKIPS = 1000

/** Reads everything once, changes nothing, and says what an import would do. */
export async function previewOf(
  files: readonly SourceFile[],
  ids: ReadonlySet<string>,
  signal: AbortSignal,
  progress: (read: number) => void,
): Promise<Preview> {
  const preview: Preview = { formats: [], fresh: 0, known: 0, total: 0, titles: [], skips: [] }
  const seen = new Set(ids)
  for await (const item of itemsOf(files, signal)) {
    preview.total++
    if (preview.total % 500 === 0) progress(preview.total)
    if ('skip' in item) {
      if (preview.skips.length < MOST_SKIPS) preview.skips.push(item.skip)
      continue
    }
    if (!preview.formats.includes(item.format)) preview.formats.push(item.format)
    const id = await articleId(item.record.url)
    if (seen.has(id)) {
      preview.known++
      continue
    }
    seen.add(id)
    preview.fresh++
    if (preview.titles.length < TITLES) preview.titles.push(item.record.title)
  }
  return preview
}

import type { ImportRecord, ImportSkip } from '../../../core/library/import/import-record'
import type { ImportedEntry } from '../../../core/library/import/imported-entry'
import { type ImportJob, keepImportJob } from '../../../platform/import-job'
import { sendLetter } from '../../../platform/send-letter'
import { parseInert } from '../../../platform/trusted-html'
import { itemsOf, MOST_SKIPS, sourceFiles } from './read-chosen'
import { sendPictures } from './send-pictures'
import { toImported } from './to-imported'

export interface ImportReport {
  added: number
  changed: number
  unchanged: number
  skips: ImportSkip[]
}

/** What goes in one letter, and how many characters of text: a message must stay well under what browsers take. */
const BATCH = 200
const BATCH_TEXT = 2_000_000

/**
 * Brings a job to its end, batch by batch, from where it stands. After each batch the job is kept, so that whatever
 * happens to the page nothing is read in twice for nothing and nothing is left out.
 * @param tell called after each batch with the items dealt with so far
 */
export async function runImport(
  job: ImportJob,
  signal: AbortSignal,
  tell: (done: number, report: ImportReport) => void,
): Promise<ImportReport> {
  const report: ImportReport = { added: 0, changed: 0, unchanged: 0, skips: [] }
  const now = Date.now()
  let batch: ImportedEntry[] = []
  let pictured: ImportRecord[] = []
  let size = 0
  let read = 0
  const skip = (one: ImportSkip) => report.skips.length < MOST_SKIPS && report.skips.push(one)
  const send = async () => {
    if (batch.length > 0) {
      const { refused, ...result } = await sendLetter('importEntries', { entries: batch })
      for (const where of refused) skip({ where, why: 'refused' })
      report.added += result.added
      report.changed += result.changed
      report.unchanged += result.unchanged
      for (const record of pictured) await sendPictures(record)
    }
    batch = []
    pictured = []
    size = 0
    await keepImportJob({ ...job, done: read })
    tell(read, report)
  }
  for await (const item of itemsOf(sourceFiles(job.files), signal)) {
    read++
    if (read <= job.done) continue
    if ('skip' in item) skip(item.skip)
    else {
      const entry = await toImported(item.record, parseInert, now)
      if (entry === null) skip({ where: item.record.title, why: 'no-text' })
      else {
        batch.push(entry)
        if (item.record.own && item.record.own.pictures.length > 0) pictured.push(item.record)
        size += entry.article.html.length + entry.article.text.length
      }
    }
    if (batch.length >= BATCH || size >= BATCH_TEXT) await send()
    if (signal.aborted) break
  }
  if (!signal.aborted) await send()
  return report
}

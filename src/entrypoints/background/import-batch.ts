import { BadRequest } from '../../core/library/check-save-request'
import { checkImported } from '../../core/library/import/check-imported'
import type { ImportedEntry } from '../../core/library/import/imported-entry'
import type { Library } from '../../core/library/library'
import type { Answer } from '../../platform/letters'

/** More than a page sends at a time. */
const MOST_ENTRIES = 2_000

/** Takes a batch in; one entry that is not as it should be is named in the answer and does not hold up the others. */
export async function importBatch(library: Library, ask: { entries?: unknown }): Promise<Answer<'importEntries'>> {
  const { entries } = ask
  if (!Array.isArray(entries) || entries.length > MOST_ENTRIES) throw new BadRequest('The letter holds no batch.')
  const good: ImportedEntry[] = []
  const refused: string[] = []
  for (const entry of entries) {
    try {
      good.push(checkImported(entry))
    } catch (error) {
      if (!(error instanceof BadRequest)) throw error
      refused.push(String(entry?.article?.url ?? '').slice(0, 300))
    }
  }
  return { ...(await library.importEntries(good)), refused }
}

import { BadRequest } from '../../core/library/check-save-request'
import { LibraryFull } from '../../core/library/library-full'
import { NoSuchEntry } from '../../core/library/no-such-entry'
import type { Refusal } from '../../platform/letters'

/** What an error of the library becomes in a reply; the class is lost on the way, the code is not. */
export function toRefusal(error: unknown): Refusal {
  const message = error instanceof Error ? error.message : String(error)
  if (error instanceof BadRequest) return { code: 'bad-request', message }
  if (error instanceof LibraryFull) return { code: 'library-full', message }
  if (error instanceof NoSuchEntry) return { code: 'no-such-entry', message }
  return { code: 'failed', message }
}

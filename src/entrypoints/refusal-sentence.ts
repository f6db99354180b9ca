import { Refused } from '../platform/letters'
import type { MessageKey, Words } from '../ui/controls/words'

const SENTENCES: Record<Refused['code'], MessageKey> = {
  'bad-request': 'refusedBadRequest',
  'library-full': 'refusedLibraryFull',
  'no-such-entry': 'refusedNoSuchEntry',
  'not-allowed': 'refusedFailed',
  failed: 'refusedFailed',
}

/** What to tell the person when the background said no, or never answered. */
export function refusalSentence(error: unknown, say: Words['say']): string {
  return say(error instanceof Refused ? SENTENCES[error.code] : 'refusedNoAnswer')
}

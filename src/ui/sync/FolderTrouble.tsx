import type { Losses as WouldBeLost } from '../../core/library/brake'
import type { FolderTrouble as Trouble } from '../../core/library/folder/folder-error'
import { type MessageKey, useWords } from '../controls/words'
import { Losses } from './Losses'

export type TroubleName = Trouble | 'library-full' | 'losses' | 'failed'

export interface FolderTroubleProps {
  trouble: TroubleName
  /** What the server or the browser said, for the curious. */
  message: string
  losses: WouldBeLost | null
  onAgree: () => void
}

const SENTENCES: Record<Exclude<TroubleName, 'losses'>, MessageKey> = {
  unreachable: 'troubleUnreachable',
  redirected: 'troubleRedirected',
  unauthorized: 'troubleUnauthorized',
  'not-webdav': 'troubleNotWebdav',
  busy: 'troubleBusy',
  full: 'troubleFull',
  server: 'troubleServer',
  damaged: 'troubleDamaged',
  passphrase: 'troublePassphrase',
  emptied: 'troubleEmptied',
  'library-full': 'refusedLibraryFull',
  failed: 'troubleServer',
}

/** Why the last run stopped, and what to do next. */
export function FolderTrouble({ trouble, message, losses, onAgree }: FolderTroubleProps) {
  const { say } = useWords()
  if (trouble === 'losses') return losses && <Losses losses={losses} onAgree={onAgree} />
  return (
    <div class="sync-trouble" role="alert">
      <p>{say(SENTENCES[trouble])}</p>
      <small dir="auto">{message}</small>
      {trouble === 'emptied' && (
        <button type="button" class="button" onClick={onAgree}>
          {say('troubleRefill')}
        </button>
      )}
    </div>
  )
}

import type { Losses } from '../../core/library/brake'
import type { FolderTrouble as Trouble } from '../../core/library/folder/folder-error'
import { type MessageKey, useWords } from '../controls/words'

export type TroubleName = Trouble | 'library-full' | 'losses' | 'failed'

export interface FolderTroubleProps {
  trouble: TroubleName
  /** What the server or the browser said, for the curious. */
  message: string
  losses: Losses | null
  onAgree: () => void
}

const SENTENCES: Record<TroubleName, MessageKey> = {
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
  losses: 'troubleLosses',
  failed: 'troubleServer',
}

/** Why the last run stopped, and what to do next. */
export function FolderTrouble({ trouble, message, losses, onAgree }: FolderTroubleProps) {
  const { say, language } = useWords()
  const count = (value: number | undefined) => (value ?? 0).toLocaleString(language)
  return (
    <div class="sync-trouble" role="alert">
      <p>{say(SENTENCES[trouble], count(losses?.ids.length), count(losses?.of))}</p>
      {losses && (
        <ul dir="auto">
          {losses.titles.map((title) => (
            <li key={title}>{title}</li>
          ))}
        </ul>
      )}
      {trouble !== 'losses' && <small dir="auto">{message}</small>}
      {(trouble === 'losses' || trouble === 'emptied') && (
        <button type="button" class="button" onClick={onAgree}>
          {say(trouble === 'losses' ? 'troubleAgree' : 'troubleRefill')}
        </button>
      )}
    </div>
  )
}

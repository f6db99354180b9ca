import { useState } from 'preact/hooks'
import { forgetFolderAccess, writeFolderAccess } from '../../platform/folder-access'
import { type BackupOccasion, forgetFolderMemory, readBackup } from '../../platform/folder-database'
import { forgetFolderStatus } from '../../platform/folder-status'
import { sendLetter } from '../../platform/send-letter'
import { requestSite } from '../../platform/site-permission'
import { useWords } from '../../ui/controls/words'
import { BrowserSync } from '../../ui/sync/BrowserSync'
import { DeviceName } from '../../ui/sync/DeviceName'
import { FolderForm, type FolderWish } from '../../ui/sync/FolderForm'
import { FolderState } from '../../ui/sync/FolderState'
import { refusalSentence } from '../refusal-sentence'
import { download } from './download'
import { useFolder } from './use-folder'

/** How the library is kept in step, and where. */
export function SyncPage() {
  const { say } = useWords()
  const now = useFolder()
  const [notice, setNotice] = useState('')
  if (now === null) return null
  const { access, status, log, browsers, name } = now

  const attempt = async (work: () => Promise<unknown>) => {
    setNotice('')
    try {
      await work()
    } catch (error) {
      setNotice(refusalSentence(error, say))
    }
  }
  const run = (losses = 0, refill = false) => attempt(() => sendLetter('syncFolder', { losses, refill }))

  const connect = async (wish: FolderWish) => {
    // Before anything is awaited: the browser only asks within the press itself.
    if (!(await requestSite(wish.address))) return setNotice(say('folderNotAllowed'))
    const salt = btoa(String.fromCharCode(...crypto.getRandomValues(new Uint8Array(16))))
    await forgetFolderMemory()
    await writeFolderAccess({ ...wish, salt, isPaused: false })
    await run()
  }
  const disconnect = async () => {
    await forgetFolderAccess()
    await forgetFolderMemory()
    await forgetFolderStatus()
  }
  const saveBackup = async (before: BackupOccasion) => {
    const backup = await readBackup(before)
    if (backup) download('lectern-before-sync.json', JSON.stringify(backup))
    else setNotice(say('noBackupYet'))
  }

  return (
    <main class="sync-page">
      <h1>{say('syncTitle')}</h1>
      <DeviceName key={name} name={name} onRename={(name) => attempt(() => sendLetter('setDeviceName', { name }))} />
      <BrowserSync
        status={browsers}
        onSync={() => attempt(() => sendLetter('syncNow', { losses: 0 }))}
        onAgree={() => attempt(() => sendLetter('syncNow', { losses: browsers?.losses?.ids.length ?? 0 }))}
        onForget={(device) => attempt(() => sendLetter('forgetBrowser', { device }))}
        onBackup={() => attempt(() => saveBackup('browsers'))}
      />
      {access === null ? (
        <FolderForm onConnect={connect} />
      ) : (
        <FolderState
          address={access.address}
          isPaused={access.isPaused}
          isSealed={access.passphrase !== ''}
          status={status}
          log={log}
          onSync={() => run()}
          onAgree={() => run(status?.losses?.ids.length ?? 0, status?.trouble === 'emptied')}
          onPause={(isPaused) => attempt(() => writeFolderAccess({ ...access, isPaused }))}
          onForget={(device) => attempt(() => sendLetter('forgetFolderDevice', { device }))}
          onBackup={() => attempt(() => saveBackup('folder'))}
          onDisconnect={() => attempt(disconnect)}
        />
      )}
      <p class="sync-notice" role="alert">
        {notice}
      </p>
    </main>
  )
}

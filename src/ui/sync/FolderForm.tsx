import { useState } from 'preact/hooks'
import { FormField } from '../controls/FormField'
import { type MessageKey, useWords } from '../controls/words'

export interface FolderWish {
  address: string
  user: string
  password: string
  passphrase: string
}

export interface FolderFormProps {
  onConnect: (wish: FolderWish) => void
}

const FIELDS: readonly { name: keyof FolderWish; label: MessageKey; hint?: MessageKey; isSecret?: boolean }[] = [
  { name: 'address', label: 'folderAddress', hint: 'folderAddressHint' },
  { name: 'user', label: 'folderUser' },
  { name: 'password', label: 'folderPassword', hint: 'folderPasswordHint', isSecret: true },
  { name: 'passphrase', label: 'folderPassphrase', hint: 'folderPassphraseHint', isSecret: true },
]

/** Asks for a WebDAV folder. */
export function FolderForm({ onConnect }: FolderFormProps) {
  const { say } = useWords()
  const initial = { address: '', user: '', password: '', passphrase: '' }
  const [wish, setWish] = useState<FolderWish>(initial)
  const [isWrong, setWrong] = useState(false)
  const connect = () => {
    const isAddress = /^https?:\/\//i.test(wish.address.trim()) && URL.canParse(wish.address.trim())
    setWrong(!isAddress)
    if (isAddress) onConnect({ ...wish, address: wish.address.trim() })
  }
  const isPlain = /^http:\/\/(?!localhost|127\.|\[::1\])/i.test(wish.address.trim())
  return (
    <section aria-labelledby="folder-sync">
      <h2 id="folder-sync">{say('folderTitle')}</h2>
      <p>{say('folderText')}</p>
      <div class="sync-form">
        {FIELDS.map(({ name, label, hint, isSecret }) => (
          <FormField
            key={name}
            name={`folder-${name}`}
            label={say(label)}
            hint={hint && say(hint)}
            value={wish[name]}
            isSecret={isSecret}
            isAddress={name === 'address'}
            onInput={(value) => setWish({ ...wish, [name]: value })}
          />
        ))}
      </div>
      {isPlain && <p class="sync-trouble">{say('folderPlain')}</p>}
      {isWrong && (
        <p class="sync-trouble" role="alert">
          {say('folderAddressWrong')}
        </p>
      )}
      <button type="button" class="button primary" onClick={connect}>
        {say('folderConnect')}
      </button>
    </section>
  )
}

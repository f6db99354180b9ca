import { useEffect, useRef, useState } from 'preact/hooks'
import { DESTINATION_FIELDS, type DestinationFieldName, type DestinationKind } from '../../../core/sending/destination'
import { FormField } from '../../controls/FormField'
import { type MessageKey, useWords } from '../../controls/words'

export interface DestinationFormProps {
  kind: DestinationKind
  name: string
  isBusy: boolean
  /** Why the last try failed, as a sentence; empty: it did not. */
  failure: string
  onConnect: (typed: Record<string, string>) => void
  onCancel: () => void
}

const LABELS: Record<DestinationFieldName, MessageKey> = {
  address: 'sendingAddress',
  vault: 'sendingVault',
  token: 'sendingToken',
  clientId: 'sendingClientId',
  clientSecret: 'sendingClientSecret',
  user: 'folderUser',
  password: 'sendingPassword',
}

/** Asks what has to be known of one place. */
export function DestinationForm({ kind, name, isBusy, failure, onConnect, onCancel }: DestinationFormProps) {
  const { say } = useWords()
  const [typed, setTyped] = useState<Record<string, string>>({})
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => form.current?.querySelector('input')?.focus(), [])
  const isPlain = /^http:\/\/(?!localhost|127\.|\[::1\])/i.test(typed.address?.trim() ?? '')
  return (
    <form
      ref={form}
      class="destination-form"
      aria-label={name}
      onSubmit={(event) => {
        event.preventDefault()
        onConnect(typed)
      }}
    >
      {DESTINATION_FIELDS[kind].map(({ name: field, isSecret, isOptional }) => (
        <FormField
          key={field}
          name={`${kind}-${field}`}
          label={say(field === 'token' && isOptional ? 'sendingOptionalToken' : LABELS[field])}
          value={typed[field] ?? ''}
          isSecret={isSecret}
          isAddress={field === 'address'}
          onInput={(value) => setTyped({ ...typed, [field]: value })}
        />
      ))}
      {kind !== 'obsidian' && <p class="exchange-quiet">{say('sendingAllow')}</p>}
      {isPlain && <p class="destination-failure">{say('folderPlain')}</p>}
      <p class="destination-failure" role="alert">
        {failure}
      </p>
      <div class="exchange-buttons">
        <button type="submit" class="button primary" disabled={isBusy}>
          {say(isBusy ? 'sendingConnecting' : 'folderConnect')}
        </button>
        <button type="button" class="button" onClick={onCancel}>
          {say('cancel')}
        </button>
      </div>
    </form>
  )
}

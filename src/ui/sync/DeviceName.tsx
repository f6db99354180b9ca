import { useState } from 'preact/hooks'
import { FormField } from '../controls/FormField'
import { useWords } from '../controls/words'

export interface DeviceNameProps {
  name: string
  onRename: (name: string) => void
}

/** What the others know this browser by. */
export function DeviceName({ name, onRename }: DeviceNameProps) {
  const { say } = useWords()
  const [typed, setTyped] = useState(name)
  return (
    <section aria-labelledby="device-name">
      <h2 id="device-name">{say('deviceNameTitle')}</h2>
      <form
        class="sync-rename"
        onSubmit={(event) => {
          event.preventDefault()
          onRename(typed)
        }}
      >
        <FormField name="device" label={say('folderDeviceName')} value={typed} onInput={setTyped} />
        <button type="submit" class="button" disabled={typed.trim() === name}>
          {say('deviceRename')}
        </button>
      </form>
    </section>
  )
}

import { useEffect, useState } from 'preact/hooks'
import type { KeyAction } from '../../article/reading-stage'
import { useWords } from '../../controls/words'
import { Panel } from '../Panel'
import { KeyRow } from './KeyRow'

/** A shortcut of the extension itself, which the browser keeps. */
export interface Shortcut {
  name: string
  /** As the browser writes it; empty when none is set. */
  keys: string
}

export interface KeysPanelProps {
  /** With the keys that hold. */
  actions: readonly KeyAction[]
  chosen: Readonly<Record<string, string>>
  onChoose: (chosen: Readonly<Record<string, string>>) => void
  readShortcuts: () => Promise<Shortcut[]>
  /** Opens the browser's own page for them. False when it can only be told where that is. */
  openShortcutSettings: () => Promise<boolean>
  onClose: () => void
}

/** Every key there is: the reader's own, which are changed here, and the extension's, which the browser keeps. */
export function KeysPanel(props: KeysPanelProps) {
  const { actions, chosen, onChoose, readShortcuts, openShortcutSettings, onClose } = props
  const { say } = useWords()
  const [shortcuts, setShortcuts] = useState<Shortcut[] | null>(null)
  const [told, setTold] = useState(false)
  useEffect(() => void readShortcuts().then(setShortcuts, () => setShortcuts([])), [])
  return (
    <Panel kind="keys-panel" title={say('keys')} onClose={onClose}>
      <p class="panel-note">{say('keysHow')}</p>
      <ul class="key-rows">
        {actions.map((action) => (
          <KeyRow
            key={action.id}
            action={action}
            others={actions}
            onChoose={(key) => onChoose({ ...chosen, [action.id]: key })}
          />
        ))}
      </ul>
      {Object.keys(chosen).length > 0 && (
        <button type="button" class="button quiet" onClick={() => onChoose({})}>
          {say('keysReset')}
        </button>
      )}
      {/* All at once: a button that is moved by what comes above it is missed. */}
      {shortcuts && (
        <>
          <h3>{say('keysOfBrowser')}</h3>
          <ul class="key-rows">
            {shortcuts.map(({ name, keys }) => (
              <li key={name}>
                <span>{name}</span>
                <kbd>{keys || '–'}</kbd>
              </li>
            ))}
          </ul>
          <button type="button" class="button" onClick={async () => setTold(!(await openShortcutSettings()))}>
            {say('changeInBrowser')}
          </button>
        </>
      )}
      {told && <p role="status">{say('changeInAddons')}</p>}
    </Panel>
  )
}

import { useEffect, useRef } from 'preact/hooks'
import { type MessageKey, useWords } from '../../controls/words'

const KEYS: [keys: string[], does: MessageKey][] = [
  [['j', 'k'], 'keyMove'],
  [['Enter'], 'keyOpen'],
  [['x'], 'keySelect'],
  [['e'], 'keyArchive'],
  [['f'], 'keyFavourite'],
  [['t'], 'keyTags'],
  [['c'], 'keyCopyMarks'],
  [['#'], 'keyDelete'],
  [['/'], 'keySearch'],
  [['Esc'], 'keyEscape'],
  [['?'], 'keyHelp'],
]

const FIELDS: [field: string, means: MessageKey][] = [
  ['"…"', 'searchPhrase'],
  ['tag:', 'searchTag'],
  ['site:', 'searchSite'],
  ['is:unread', 'searchIs'],
  ['before:2026-05', 'searchBefore'],
  ['after:2026', 'searchAfter'],
]

/** Every key of the library and what search understands, in a dialog of the browser's own: it keeps the focus itself. */
export function KeysHelp({ onClose }: { onClose: () => void }) {
  const { say } = useWords()
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => dialog.current?.showModal(), [])
  return (
    <dialog class="keys-help" ref={dialog} aria-labelledby="keys-help" onClose={onClose}>
      <h2 id="keys-help">{say('keysTitle')}</h2>
      <dl>
        {KEYS.map(([keys, does]) => (
          <div key={does}>
            <dt>
              {keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{say(does)}</dd>
          </div>
        ))}
      </dl>
      <h2>{say('searchUnderstands')}</h2>
      <dl>
        {FIELDS.map(([field, means]) => (
          <div key={field}>
            <dt>
              <code>{field}</code>
            </dt>
            <dd>{say(means)}</dd>
          </div>
        ))}
      </dl>
      <form method="dialog">
        <button type="submit" class="button">
          {say('close')}
        </button>
      </form>
    </dialog>
  )
}

import { Bookmark, BookmarkCheck, Trash2, Undo2 } from 'lucide'
import { useEffect, useState } from 'preact/hooks'
import { Icon } from '../controls/Icon'
import { useWords } from '../controls/words'
import type { SaveState } from './save-state'

export interface SaveButtonProps {
  state: SaveState
  onSave: () => void
  onUndo: () => void
}

/**
 * Save, and once saved the way back: the first press on "Saved" only offers it, so that a hasty second press after
 * saving takes nothing away.
 */
export function SaveButton({ state, onSave, onUndo }: SaveButtonProps) {
  const { say } = useWords()
  const [offersUndo, setOffersUndo] = useState(false)
  useEffect(() => setOffersUndo(false), [state.kind])
  return (
    <div class="save">
      {state.kind === 'saved' ? (
        <button type="button" class="button" onClick={() => (offersUndo ? onUndo() : setOffersUndo(true))}>
          <Icon of={offersUndo ? (state.since === 'now' ? Undo2 : Trash2) : BookmarkCheck} />
          {offersUndo ? say(state.since === 'now' ? 'undo' : 'removeFromLibrary') : say('saved')}
        </button>
      ) : (
        <button
          type="button"
          class="button primary"
          disabled={state.kind === 'saving' || state.kind === 'unknown'}
          onClick={onSave}
        >
          <Icon of={Bookmark} />
          {say(state.kind === 'saving' ? 'saving' : 'save')}
        </button>
      )}
      <p class="save-status" role="status">
        {state.kind === 'failed' && state.sentence}
        {state.kind === 'saved' && (state.problem ?? <span class="visually-hidden">{say('savedStatus')}</span>)}
      </p>
    </div>
  )
}

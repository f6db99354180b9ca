import { useState } from 'preact/hooks'
import type { SaveState } from '../ui/article/save-state'
import { useWords } from '../ui/controls/words'
import { refusalSentence } from './refusal-sentence'

/**
 * Where an article stands, and the way to change it: `work` says what it came to, and while it runs the screen says
 * so. What goes wrong becomes a sentence for the person.
 */
export function useSaveState() {
  const { say } = useWords()
  const [saveState, setSaveState] = useState<SaveState>({ kind: 'unknown' })
  const change = async (work: () => Promise<SaveState>): Promise<void> => {
    setSaveState({ kind: 'saving' })
    try {
      setSaveState(await work())
    } catch (error) {
      setSaveState({ kind: 'failed', sentence: refusalSentence(error, say) })
    }
  }
  return { saveState, setSaveState, change }
}

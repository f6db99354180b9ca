import { BookOpenText } from 'lucide'
import { useState } from 'preact/hooks'
import { Icon } from '../../ui/controls/Icon'
import { useWords } from '../../ui/controls/words'
import { PopupPage } from './PopupPage'
import type { PopupReading } from './read-tab'
import { SideReader } from './SideReader'

/** The panel beside the page: the popup that stays and follows the tab in front, or the reader, which stays at its text. */
export function SidePage() {
  const { say } = useWords()
  const [heard, setHeard] = useState<PopupReading>({ kind: 'loading' })
  const [read, setRead] = useState<(PopupReading & { kind: 'article' }) | null>(null)
  if (read) return <SideReader reading={read} onClose={() => setRead(null)} />
  return (
    <div class="side">
      <PopupPage beside hear={setHeard} />
      {heard.kind === 'article' && heard.analysed && (
        <div class="side-foot">
          <button type="button" class="button quiet" onClick={() => setRead(heard)}>
            <Icon of={BookOpenText} />
            {say('readBeside')}
          </button>
        </div>
      )}
    </div>
  )
}

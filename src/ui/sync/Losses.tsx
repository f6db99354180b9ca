import type { Losses as WouldBeLost } from '../../core/library/brake'
import { useWords } from '../controls/words'

/** What a run would have deleted or replaced, and the way to let it. */
export function Losses({ losses, onAgree }: { losses: WouldBeLost; onAgree: () => void }) {
  const { say, language } = useWords()
  const count = (value: number) => value.toLocaleString(language)
  return (
    <div class="sync-trouble" role="alert">
      <p>{say('troubleLosses', count(losses.ids.length), count(losses.of))}</p>
      <ul dir="auto">
        {losses.titles.map((title) => (
          <li key={title}>{title}</li>
        ))}
      </ul>
      <button type="button" class="button" onClick={onAgree}>
        {say('troubleAgree')}
      </button>
    </div>
  )
}

import { useWords } from '../../controls/words'
import type { ImportStage } from './import-stage'
import { SkippedList } from './SkippedList'

/** What an import has done. */
export function ImportReport({ added, changed, unchanged, skips }: Extract<ImportStage, { kind: 'finished' }>) {
  const { say, language } = useWords()
  const number = (value: number) => value.toLocaleString(language)
  return (
    <div class="exchange-card" role="status">
      <p>
        <strong>{say('importDone')}</strong>
      </p>
      <ul class="exchange-facts">
        <li>
          <strong>{number(added)}</strong> {say('importAdded')}
        </li>
        <li>
          <strong>{number(changed)}</strong> {say('importChanged')}
        </li>
        <li>
          <strong>{number(unchanged)}</strong> {say('importUnchanged')}
        </li>
      </ul>
      <SkippedList skips={skips} />
    </div>
  )
}

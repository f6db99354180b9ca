import type { ImportSkip, SkipReason } from '../../../core/library/import/import-record'
import { type MessageKey, useWords } from '../../controls/words'

const WHY: Record<SkipReason, MessageKey> = {
  'no-address': 'skippedNoAddress',
  'broken-row': 'skippedBrokenRow',
  'broken-file': 'skippedBrokenFile',
  'wrong-encoding': 'skippedWrongEncoding',
  'too-large': 'skippedTooLarge',
  'unknown-format': 'skippedUnknownFormat',
  'no-text': 'skippedNoText',
  refused: 'skippedRefused',
}

/** Shown at once; a file of fifty thousand broken rows is told by its first ones and the count. */
const SHOWN = 100

/** What does not come in, each with its reason. */
export function SkippedList({ skips }: { skips: readonly ImportSkip[] }) {
  const { say, language } = useWords()
  if (skips.length === 0) return null
  return (
    <details class="exchange-skips" open={skips.length <= 8}>
      <summary>{say('importSkipped', skips.length.toLocaleString(language))}</summary>
      <ul>
        {skips.slice(0, SHOWN).map(({ where, why }, index) => (
          <li key={`${index} ${where}`}>
            <bdi>{where}</bdi> <span>{say(WHY[why])}</span>
          </li>
        ))}
        {skips.length > SHOWN && <li>{say('importMoreSkipped', (skips.length - SHOWN).toLocaleString(language))}</li>}
      </ul>
    </details>
  )
}

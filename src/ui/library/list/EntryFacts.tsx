import { CloudOff } from 'lucide'
import type { Entry } from '../../../core/library/entry'
import { formatMinutes, siteOf } from '../../controls/format'
import { Icon } from '../../controls/Icon'
import { useWords } from '../../controls/words'
import { daysLeft } from './view-entries'

/** The quiet line of a row: site, length, and what is out of the ordinary. */
export function EntryFacts({ entry, inBin }: { entry: Entry; inBin: boolean }) {
  const words = useWords()
  const { say, language } = words
  const { highlights, removedAt } = entry
  return (
    <>
      <span class="entry-site">{siteOf(entry.url)}</span>
      <span>{say('minutesToRead', formatMinutes(entry.minutes, words))}</span>
      {highlights.length > 0 && (
        <span>
          {highlights.length === 1
            ? say('oneHighlight')
            : say('highlightCount', highlights.length.toLocaleString(language))}
        </span>
      )}
      {!entry.hasBody && (
        <span class="entry-state">
          <Icon of={CloudOff} />
          {say('textElsewhere')}
        </span>
      )}
      {inBin && removedAt !== null && (
        <span class="entry-state">{say('daysLeft', daysLeft(removedAt, Date.now()).toLocaleString(language))}</span>
      )}
    </>
  )
}

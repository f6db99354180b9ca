import { CloudOff, FileText, type IconNode, Images } from 'lucide'
import type { Entry } from '../../../core/library/entry'
import { formatMinutes, siteOf } from '../../controls/format'
import { Icon } from '../../controls/Icon'
import { useWords } from '../../controls/words'
import { daysLeft } from './view-entries'

/** The quiet line of a row: site, length, and what is out of the ordinary. */
export function EntryFacts({ entry, inBin, pictured }: { entry: Entry; inBin: boolean; pictured: boolean }) {
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
      {entry.hasBody ? (
        <KeptSign icon={pictured ? Images : FileText} name={say(pictured ? 'keptWithPictures' : 'keptText')} />
      ) : (
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

/** What is as it should be is said by a quiet sign. */
function KeptSign({ icon, name }: { icon: IconNode; name: string }) {
  return (
    <span class="entry-kept" title={name}>
      <Icon of={icon} />
      <span class="visually-hidden">{name}</span>
    </span>
  )
}

import type { Entry } from '../../../core/library/entry'
import { useWords } from '../../controls/words'

/** How far one has come: a word or a share, never a colour alone. */
export function EntryProgress({ entry }: { entry: Entry }) {
  const { say, language } = useWords()
  const { progress, finishedAt } = entry.reading
  const share = new Intl.NumberFormat(language, { style: 'percent' }).format(progress)
  return (
    <span class="entry-progress">
      {finishedAt !== null ? say('readToEnd') : progress > 0 ? say('readShare', share) : say('notReadYet')}
    </span>
  )
}

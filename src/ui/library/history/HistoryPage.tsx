import { ChartNoAxesColumn } from 'lucide'
import type { ReadingWeek } from '../../../core/library/history/reading-weeks'
import type { TagMonths } from '../../../core/library/history/tag-months'
import { Notice, type NoticeWords } from '../../controls/Notice'
import { useWords } from '../../controls/words'
import { TagsOverTime } from './TagsOverTime'
import { WeeksRead } from './WeeksRead'

export interface HistoryPageProps {
  /** Null while the library is being read. */
  weeks: readonly ReadingWeek[] | null
  /** First moments of the months that `tags` count. */
  months: readonly number[]
  tags: readonly TagMonths[]
}

const NOTHING: NoticeWords = { icon: ChartNoAxesColumn, title: 'historyNothing', text: 'historyNothingText' }

/** What one has read, at a glance. */
export function HistoryPage({ weeks, months, tags }: HistoryPageProps) {
  const { say } = useWords()
  const hasRead = weeks?.some(({ articles }) => articles > 0) ?? false
  return (
    <main class="library-main history" aria-busy={weeks === null}>
      <h1>{say('history')}</h1>
      <p class="history-text">{say('historyText')}</p>
      {weeks && hasRead && <WeeksRead weeks={weeks} />}
      {tags.length > 0 && <TagsOverTime months={months} tags={tags} />}
      {weeks && !hasRead && tags.length === 0 && (
        <div class="library-empty">
          <Notice {...NOTHING} heading="h2" />
        </div>
      )}
    </main>
  )
}

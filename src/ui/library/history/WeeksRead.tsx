import type { ReadingWeek } from '../../../core/library/history/reading-weeks'
import { formatDuration } from '../../controls/format'
import { useWords } from '../../controls/words'
import { Bars } from './Bars'
import { NumbersTable } from './NumbersTable'

/** Minutes read, week by week. */
export function WeeksRead({ weeks }: { weeks: readonly ReadingWeek[] }) {
  const words = useWords()
  const { say, language } = words
  const day = new Intl.DateTimeFormat(language, { day: 'numeric', month: 'short' })
  const number = (count: number) => count.toLocaleString(language)
  const now = weeks.at(-1)
  const sum = weeks.reduce((total, { minutes }) => total + minutes, 0)
  const sentence = say(
    'historyThisWeek',
    formatDuration(now?.minutes ?? 0, words),
    number(now?.articles ?? 0),
    number(weeks.length),
    formatDuration(sum, words),
  )
  return (
    <section class="history-part" aria-labelledby="history-weeks">
      <h2 id="history-weeks">{say('historyWeeks')}</h2>
      <p class="history-text">{say('historyWeeksText')}</p>
      <div class="weeks">
        <Bars
          values={weeks.map(({ minutes }) => minutes)}
          most={Math.max(...weeks.map(({ minutes }) => minutes))}
          height={60}
          name={sentence}
        />
        <p class="axis" aria-hidden="true">
          <span>{day.format(weeks[0]?.start)}</span>
          <span>{day.format(now?.start)}</span>
        </p>
      </div>
      <p class="history-sum">{sentence}</p>
      <NumbersTable
        heads={[say('historyWeekOf'), say('historyMinutes'), say('historyArticles')]}
        rows={weeks
          .map(({ start, minutes, articles }) => [
            new Intl.DateTimeFormat(language, { dateStyle: 'medium' }).format(start),
            number(minutes),
            number(articles),
          ])
          .reverse()}
      />
    </section>
  )
}

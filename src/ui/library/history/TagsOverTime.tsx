import type { TagMonths } from '../../../core/library/history/tag-months'
import { useWords } from '../../controls/words'
import { placeHash } from '../place'
import { Bars } from './Bars'
import { NumbersTable } from './NumbersTable'

export interface TagsOverTimeProps {
  months: readonly number[]
  tags: readonly TagMonths[]
}

/** How often each tag was given, month by month: small pictures of one scale, so that they can be compared. */
export function TagsOverTime({ months, tags }: TagsOverTimeProps) {
  const { say, language } = useWords()
  const number = (count: number) => count.toLocaleString(language)
  const month = new Intl.DateTimeFormat(language, { month: 'short', year: 'numeric' })
  // A single article is no tower.
  const most = Math.max(4, ...tags.flatMap(({ counts }) => counts))
  return (
    <section class="history-part" aria-labelledby="history-tags">
      <h2 id="history-tags">{say('historyTags')}</h2>
      <p class="history-text">
        {say('historyTagsText')} {month.formatRange(months[0] ?? 0, months.at(-1) ?? 0)}
      </p>
      <ul class="tag-pictures">
        {tags.map(({ tag, counts }) => (
          <li key={tag}>
            <p>
              <a href={placeHash({ kind: 'tag', tag })} dir="auto">
                {tag}
              </a>
              <span>{number(counts.reduce((sum, count) => sum + count, 0))}</span>
            </p>
            <Bars values={counts} most={most} height={30} name={`${tag}: ${counts.map(number).join(', ')}`} />
          </li>
        ))}
      </ul>
      <NumbersTable
        heads={[say('historyMonth'), ...tags.map(({ tag }) => tag)]}
        rows={months
          .map((start, n) => [month.format(start), ...tags.map(({ counts }) => number(counts[n] ?? 0))])
          .reverse()}
      />
    </section>
  )
}

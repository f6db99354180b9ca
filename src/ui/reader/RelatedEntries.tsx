import type { Entry } from '../../core/library/entry'
import { formatMinutes, siteOf } from '../controls/format'
import { useWords } from '../controls/words'

export interface RelatedEntriesProps {
  entries: readonly Entry[]
  hrefOf: (entry: Entry) => string
}

/** Others of one's own that speak of the same, under the text. */
export function RelatedEntries({ entries, hrefOf }: RelatedEntriesProps) {
  const words = useWords()
  const { say } = words
  if (entries.length === 0) return null
  return (
    <nav class="related" aria-labelledby="related">
      <h2 id="related">{say('related')}</h2>
      <ul>
        {entries.map((entry) => (
          <li key={entry.id}>
            <a href={hrefOf(entry)} lang={entry.lang ?? undefined} dir={entry.dir}>
              {entry.title}
            </a>
            <p>
              {siteOf(entry.url)} · {say('minutesToRead', formatMinutes(entry.minutes, words))}
            </p>
          </li>
        ))}
      </ul>
    </nav>
  )
}

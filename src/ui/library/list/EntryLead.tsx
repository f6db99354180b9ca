import { useEffect, useMemo, useState } from 'preact/hooks'
import { joinSentences } from '../../../core/article/join-sentences'
import type { Entry } from '../../../core/library/entry'
import { findHits } from '../../../core/library/search/hits'
import type { Needle } from '../../../core/library/search/parse-query'
import { type Snippet, snippetOf } from '../../../core/library/search/snippet'
import { Marked } from './Marked'

export interface EntryLeadProps {
  entry: Entry
  needles: readonly Needle[]
  readText: (id: string) => Promise<string>
}

/** Two lines under the title: the summary, and while one searches the place in the text where it was found. */
export function EntryLead({ entry, needles, readText }: EntryLeadProps) {
  const lead = entry.summary.length > 0 ? joinSentences(entry.summary) : entry.excerpt
  const [inText, setInText] = useState<Snippet | null>(null)
  const inOwn = useMemo(() => ownSnippet(entry, needles), [entry, needles])
  useEffect(() => {
    setInText(null)
    if (needles.length === 0 || inOwn) return
    let gone = false
    void readText(entry.id).then((text) => {
      if (!gone) setInText(snippetOf(text, needles))
    })
    return () => {
      gone = true
    }
  }, [entry.id, needles, inOwn, readText])
  const shown = inOwn ?? inText ?? { text: lead, hits: findHits(lead, needles) }
  return (
    <p class="entry-lead" lang={entry.lang ?? undefined} dir={entry.dir}>
      <Marked {...shown} />
    </p>
  )
}

/** The person's own words come before the author's. */
function ownSnippet({ note, highlights }: Entry, needles: readonly Needle[]): Snippet | null {
  if (needles.length === 0) return null
  const own = [note, ...highlights.flatMap(({ quote, note: about }) => [about, quote.exact])]
  for (const text of own) {
    const snippet = snippetOf(text, needles)
    if (snippet) return snippet
  }
  return null
}

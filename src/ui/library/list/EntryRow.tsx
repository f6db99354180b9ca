import { useCallback } from 'preact/hooks'
import type { Entry } from '../../../core/library/entry'
import { findHits } from '../../../core/library/search/hits'
import type { Needle } from '../../../core/library/search/parse-query'
import { siteOf } from '../../controls/format'
import { useWords } from '../../controls/words'
import { Cover } from './Cover'
import { type EntryActions, EntryButtons } from './EntryButtons'
import { EntryFacts } from './EntryFacts'
import { EntryLead } from './EntryLead'
import { EntryPassages } from './EntryPassages'
import { EntryProgress } from './EntryProgress'
import { EntryTags } from './EntryTags'
import { Marked } from './Marked'

/** What a row needs of the disk; each is asked only for rows in sight. */
export interface EntrySources {
  readText: (id: string) => Promise<string>
  readCover: (entry: Entry) => Promise<string | null>
  suggestTags: (entry: Entry) => Promise<readonly string[]>
  /** Entries that have pictures kept with them. */
  pictured: ReadonlySet<string>
  /** Address of the page that shows the saved article, with what was searched for marked in it, or at a highlight. */
  hrefOf: (entry: Entry, search: string, highlight?: string) => string
}

export interface EntryRowProps extends EntrySources, EntryActions {
  entry: Entry
  inBin: boolean
  search: string
  needles: readonly Needle[]
  selected: boolean
  /** Something is selected: rows show their boxes. */
  selecting: boolean
  /** `range`: from the last one chosen to this. */
  onSelect: (range: boolean) => void
  onFocus: () => void
  editing: boolean
  onEdit: (editing: boolean) => void
  ownTags: readonly string[]
  onTag: (tag: string) => void
  /** What was marked and written stands in place of the summary: all of it, or what fits a row; null: it does not. */
  passages: 'all' | 'folded' | null
  onUnfold: () => void
}

/** One saved article. */
export function EntryRow(props: EntryRowProps) {
  const { entry, needles, selected, inBin } = props
  const { say } = useWords()
  const site = siteOf(entry.url)
  const { readCover } = props
  const hasPictures = props.pictured.has(entry.id)
  const read = useCallback(async () => (hasPictures ? readCover(entry) : null), [readCover, entry.id, hasPictures])
  return (
    <article
      class={`entry${selected ? ' selected' : ''}${props.selecting ? ' selecting' : ''}`}
      aria-label={entry.title}
      onFocusCapture={props.onFocus}
    >
      <span class="entry-front">
        <Cover site={site} read={read} />
        <label class="entry-select">
          <span class="visually-hidden">{say('selectEntry', entry.title)}</span>
          <input
            type="checkbox"
            checked={selected}
            onClick={(event) => {
              props.onSelect(event.shiftKey)
            }}
          />
        </label>
      </span>
      <div class="entry-text">
        <h2 class="entry-title" lang={entry.lang ?? undefined} dir={entry.dir}>
          <a href={props.hrefOf(entry, props.search)} data-row-focus>
            <Marked text={entry.title} hits={findHits(entry.title, needles)} />
          </a>
        </h2>
        {props.passages ? (
          <EntryPassages
            entry={entry}
            hrefOf={props.hrefOf}
            unfolded={props.passages === 'all'}
            onUnfold={props.onUnfold}
          />
        ) : (
          <EntryLead entry={entry} needles={needles} readText={props.readText} />
        )}
        <div class="entry-meta">
          <EntryFacts entry={entry} inBin={inBin} pictured={props.pictured.has(entry.id)} />
          <EntryTags
            tags={entry.tags}
            ownTags={props.ownTags}
            editing={props.editing}
            suggest={() => props.suggestTags(entry)}
            onTag={props.onTag}
            onChange={(tags) => props.onSetTags(entry, tags)}
            onDone={() => props.onEdit(false)}
          />
        </div>
      </div>
      <div class="entry-end">
        <EntryProgress entry={entry} />
        <EntryButtons {...props} withCopy={props.passages !== null} />
      </div>
    </article>
  )
}

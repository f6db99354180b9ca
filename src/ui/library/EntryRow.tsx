import { Archive, ArchiveRestore, Tag, Trash2 } from 'lucide'
import { useState } from 'preact/hooks'
import type { Entry } from '../../core/library/entry'
import { formatMinutes, siteOf } from '../controls/format'
import { IconButton } from '../controls/IconButton'
import { useWords } from '../controls/words'
import { coverHue } from './cover-hue'
import { EntryTags } from './EntryTags'

export interface EntryActions {
  /** Address of the page that shows the saved article. */
  hrefOf: (entry: Entry) => string
  onSetTags: (entry: Entry, tags: string[]) => void
  onArchive: (entry: Entry, archived: boolean) => void
  onDelete: (entry: Entry) => void
}

export interface EntryRowProps extends EntryActions {
  entry: Entry
  ownTags: readonly string[]
  onTag: (tag: string) => void
}

/** One saved article. Its cover is drawn, not fetched: a list of what one reads is nobody else's business. */
export function EntryRow({ entry, ownTags, onTag, hrefOf, onSetTags, onArchive, onDelete }: EntryRowProps) {
  const words = useWords()
  const { say } = words
  const [editing, setEditing] = useState(false)
  const lead = entry.summary.length > 0 ? entry.summary.join(' ') : entry.excerpt
  const site = entry.siteName ?? siteOf(entry.url)
  return (
    <li>
      <article class="entry" aria-label={entry.title}>
        <span class="entry-cover" style={{ '--hue': coverHue(site) }} aria-hidden="true">
          {[...site][0]?.toUpperCase()}
        </span>
        <div class="entry-text">
          <h2 class="entry-title" lang={entry.lang ?? undefined} dir={entry.dir}>
            <a href={hrefOf(entry)}>{entry.title}</a>
          </h2>
          <p class="entry-lead" lang={entry.lang ?? undefined} dir={entry.dir}>
            {lead}
          </p>
          <div class="entry-meta">
            <span class="entry-site">{site}</span>
            <span>{say('minutesToRead', formatMinutes(entry.minutes, words))}</span>
            {!entry.hasBody && <span>{say('textElsewhere')}</span>}
            <EntryTags
              tags={entry.tags}
              ownTags={ownTags}
              editing={editing}
              onTag={onTag}
              onChange={(tags) => onSetTags(entry, tags)}
              onDone={() => setEditing(false)}
            />
          </div>
        </div>
        <div class="entry-actions">
          <IconButton icon={Tag} name={say('editTags')} pressed={editing} onPress={() => setEditing(!editing)} />
          <IconButton
            icon={entry.archived ? ArchiveRestore : Archive}
            name={say(entry.archived ? 'unarchive' : 'archive')}
            onPress={() => onArchive(entry, !entry.archived)}
          />
          <IconButton icon={Trash2} name={say('delete')} onPress={() => onDelete(entry)} />
        </div>
      </article>
    </li>
  )
}

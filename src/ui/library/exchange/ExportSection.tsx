import { useState } from 'preact/hooks'
import { type MessageKey, useWords } from '../../controls/words'
import { Progress } from './Progress'

const FORMS = [
  { form: 'archive', name: 'exportArchive', text: 'exportArchiveText' },
  { form: 'markdown', name: 'exportMarkdown', text: 'exportMarkdownText' },
  { form: 'epub', name: 'exportEpub', text: 'exportEpubText' },
  { form: 'bookmarks', name: 'exportBookmarks', text: 'exportBookmarksText' },
  { form: 'csv', name: 'exportCsv', text: 'exportCsvText' },
  { form: 'json', name: 'exportJson', text: 'exportJsonText' },
] as const satisfies readonly { form: string; name: MessageKey; text: MessageKey }[]

const WHICH = [
  { which: 'all', name: 'exportAll' },
  { which: 'unread', name: 'viewUnread' },
  { which: 'archived', name: 'viewArchive' },
  { which: 'favourites', name: 'exportFavourites' },
] as const satisfies readonly { which: string; name: MessageKey }[]

export type ExportFormName = (typeof FORMS)[number]['form']
/** All, one of the views, or `tag:` with a tag. */
export type ExportChoice = (typeof WHICH)[number]['which'] | `tag:${string}`

export interface ExportSectionProps {
  tags: readonly string[]
  /** Null: none is under way. */
  progress: { done: number; total: number } | null
  failure: string | null
  onExport: (form: ExportFormName, which: ExportChoice) => void
}

export function ExportSection({ tags, progress, failure, onExport }: ExportSectionProps) {
  const { say, language } = useWords()
  const [form, setForm] = useState<ExportFormName>('archive')
  const [which, setWhich] = useState<ExportChoice>('all')
  const number = (value: number) => value.toLocaleString(language)
  return (
    <section class="exchange-part" aria-labelledby="export-heading">
      <h2 id="export-heading">{say('exportHeading')}</h2>
      <fieldset class="export-forms">
        <legend class="visually-hidden">{say('exportForm')}</legend>
        {FORMS.map((one) => (
          <label key={one.form} class="export-form">
            <input type="radio" name="form" checked={form === one.form} onChange={() => setForm(one.form)} />
            <span>
              <strong>{say(one.name)}</strong>
              <span class="exchange-quiet">{say(one.text)}</span>
            </span>
          </label>
        ))}
      </fieldset>
      <div class="exchange-buttons">
        <label class="exchange-choice">
          <span>{say('exportWhich')}</span>
          <select value={which} onChange={(event) => setWhich(event.currentTarget.value as ExportChoice)}>
            {WHICH.map((one) => (
              <option key={one.which} value={one.which}>
                {say(one.name)}
              </option>
            ))}
            {tags.map((tag) => (
              <option key={tag} value={`tag:${tag}`}>
                #{tag}
              </option>
            ))}
          </select>
        </label>
        <button type="button" class="button primary" disabled={progress !== null} onClick={() => onExport(form, which)}>
          {say('exportStart')}
        </button>
      </div>
      {progress && (
        <Progress
          name={say('exportRunning', number(progress.done), number(progress.total))}
          share={progress.total === 0 ? 1 : progress.done / progress.total}
        />
      )}
      {failure && (
        <p class="library-failure" role="alert">
          {failure}
        </p>
      )}
    </section>
  )
}

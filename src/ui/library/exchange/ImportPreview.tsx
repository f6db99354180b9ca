import { useWords } from '../../controls/words'
import type { ImportStage } from './import-stage'
import { SkippedList } from './SkippedList'

type ImportPreviewProps = Extract<ImportStage, { kind: 'preview' }> & { onStart: () => void; onForget: () => void }

/** What an import would change, before it does. */
export function ImportPreview({ formats, fresh, known, titles, skips, onStart, onForget }: ImportPreviewProps) {
  const { say, language } = useWords()
  const number = (value: number) => value.toLocaleString(language)
  const isEmpty = fresh + known === 0
  return (
    <div class="exchange-card" role="status">
      {isEmpty ? (
        <p>{say('importNothing')}</p>
      ) : (
        <>
          <p class="exchange-quiet">{say('importFound', formats.join(', '))}</p>
          <ul class="exchange-facts">
            <li>
              <strong>{number(fresh)}</strong> {say('importFresh')}
            </li>
            <li>
              <strong>{number(known)}</strong> {say('importKnown')}
            </li>
          </ul>
          {titles.length > 0 && (
            <ul class="exchange-titles">
              {titles.map((title) => (
                <li key={title} dir="auto">
                  {title}
                </li>
              ))}
              {fresh > titles.length && <li aria-hidden="true">…</li>}
            </ul>
          )}
        </>
      )}
      <SkippedList skips={skips} />
      <div class="exchange-buttons">
        {!isEmpty && (
          <button type="button" class="button primary" onClick={onStart}>
            {say('importStart')}
          </button>
        )}
        <button type="button" class="button quiet" onClick={onForget}>
          {say('importBack')}
        </button>
      </div>
    </div>
  )
}

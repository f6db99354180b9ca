import type { Comparison, Run } from '../../core/library/compare-texts'
import { useWords } from '../controls/words'

export type Second =
  | { kind: 'none' }
  /** The browser has to be asked for the site first. */
  | { kind: 'asking'; site: string }
  | { kind: 'reading' }
  | { kind: 'same' }
  | { kind: 'changed'; comparison: Comparison }
  | { kind: 'taken' }
  | { kind: 'failed'; sentence: string }

export interface SecondLookProps {
  second: Second
  lang: string | null
  dir: 'ltr' | 'rtl'
  onRead: () => void
  onTake: () => void
  onLeave: () => void
}

/** What came of reading the page of a saved article again. */
export function SecondLook({ second, lang, dir, onRead, onTake, onLeave }: SecondLookProps) {
  const { say, language } = useWords()
  return (
    <div class="second-look" role="status">
      {second.kind === 'asking' && (
        <>
          <p>{say('againWhy', second.site)}</p>
          <div class="copy-actions">
            <button type="button" class="button primary" onClick={onRead}>
              {say('againRead')}
            </button>
            <button type="button" class="button" onClick={onLeave}>
              {say('cancel')}
            </button>
          </div>
        </>
      )}
      {second.kind === 'reading' && <p>{say('againReading')}</p>}
      {second.kind === 'same' && <p>{say('againSame')}</p>}
      {second.kind === 'taken' && <p>{say('againTaken')}</p>}
      {second.kind === 'failed' && <p>{second.sentence}</p>}
      {second.kind === 'changed' && (
        <>
          <p>
            {say(
              'againChanged',
              second.comparison.added.toLocaleString(language),
              second.comparison.removed.toLocaleString(language),
            )}
          </p>
          <details>
            <summary>{say('againLook')}</summary>
            <div class="differences" lang={lang ?? undefined} dir={dir}>
              {second.comparison.changes.slice(0, MOST_SHOWN).map((runs, n) => (
                <p key={n}>{runs.map(changed)}</p>
              ))}
              {second.comparison.changes.length > MOST_SHOWN && <p>…</p>}
            </div>
          </details>
          <div class="copy-actions">
            <button type="button" class="button primary" onClick={onTake}>
              {say('againTake')}
            </button>
            <button type="button" class="button" onClick={onLeave}>
              {say('againLeave')}
            </button>
          </div>
        </>
      )}
    </div>
  )
}

/** Paragraphs: more than anybody reads through. */
const MOST_SHOWN = 200
/** Characters of what stayed the same that are shown round a change. */
const CONTEXT = 60

function changed({ kind, text }: Run, place: number, runs: readonly Run[]) {
  if (kind === 'added') return <ins key={place}>{text}</ins>
  if (kind === 'removed') return <del key={place}>{text}</del>
  if (text.length <= 2 * CONTEXT) return text
  const before = place > 0 ? text.slice(0, CONTEXT) : ''
  const after = place < runs.length - 1 ? text.slice(-CONTEXT) : ''
  return `${before} … ${after}`
}

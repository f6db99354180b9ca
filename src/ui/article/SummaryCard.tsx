import type { ComponentChildren } from 'preact'
import { useWords } from '../controls/words'

export interface SummaryCardProps {
  sentences: readonly string[]
  lang: string | null
  dir: 'ltr' | 'rtl'
  children?: ComponentChildren
}

/** What the text says in its own sentences; nothing at all for a text too short to need it. */
export function SummaryCard({ sentences, lang, dir, children }: SummaryCardProps) {
  const { say } = useWords()
  if (sentences.length === 0 && !children) return null
  return (
    <section class="summary-card" dir={dir} aria-label={say('summary')}>
      {sentences.length > 0 && (
        <>
          <h2>{say('summary')}</h2>
          <ul lang={lang ?? undefined} dir={dir}>
            {sentences.map((sentence) => (
              <li key={sentence}>
                <button type="button" class="summary-sentence" title={say('showSource')}>
                  {sentence}
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
      {children}
    </section>
  )
}

/**
 * Keeps the summary's place while the text is being analysed, so that the lines one has begun to read hardly move when
 * it comes.
 */
export function SummaryPlace() {
  return <div class="summary-card summary-place" aria-hidden="true" />
}

import { useWords } from '../../controls/words'

/** A summary in a model's words, labelled as one: unlike the sentences beside it, it cannot be looked up in the text. */
export function WrittenSummary({ text, lang }: { text: string; lang: string | null }) {
  const { say } = useWords()
  return (
    <section class="summary-card written-summary" aria-label={say('writtenSummary')}>
      <h2>{say('writtenSummary')}</h2>
      <p class="written-summary-text" lang={lang ?? undefined} dir="auto">
        {text}
      </p>
      <p class="written-summary-note">{say('writtenSummaryNote')}</p>
    </section>
  )
}

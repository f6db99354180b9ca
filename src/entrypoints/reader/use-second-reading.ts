import { useState } from 'preact/hooks'
import type { Entry } from '../../core/library/entry'
import { PageNotFetched } from '../../platform/fetch-page'
import { sendLetter } from '../../platform/send-letter'
import { hasSite, requestSite } from '../../platform/site-permission'
import { siteOf } from '../../ui/controls/format'
import { useWords } from '../../ui/controls/words'
import type { Second } from '../../ui/reader/SecondLook'
import { refusalSentence } from '../refusal-sentence'
import type { SecondReading } from './read-again'

/**
 * Reading the page of a saved article again, from the press to the new copy: nothing is replaced before the person has
 * seen what changed, unless there is nothing to replace.
 * @param onTaken the library holds another text now
 */
export function useSecondReading({ id, url }: Entry, onTaken: () => Promise<void>) {
  const { say } = useWords()
  const [second, setSecond] = useState<Second>({ kind: 'none' })
  const [reading, setReading] = useState<SecondReading | null>(null)

  const attempt = async (work: () => Promise<Second>) => {
    try {
      setSecond(await work())
    } catch (error) {
      const sentence =
        error instanceof PageNotFetched
          ? say('againNotFetched', error.status > 0 ? String(error.status) : '–')
          : error instanceof Error && error.name === 'NothingToRead'
            ? say('againNothing')
            : refusalSentence(error, say)
      setSecond({ kind: 'failed', sentence })
    }
  }
  const take = async ({ article, analysis }: SecondReading): Promise<Second> => {
    await sendLetter('refreshArticle', { id, article, analysis })
    await onTaken()
    return { kind: 'taken' }
  }
  const read = async (): Promise<Second> => {
    setSecond({ kind: 'reading' })
    // Extraction is loaded by the few who come here.
    const { readAgain } = await import('./read-again')
    const found = await readAgain(id, url)
    if (found.comparison === null) return take(found)
    setReading(found)
    return found.comparison.changes.length === 0 ? { kind: 'same' } : { kind: 'changed', comparison: found.comparison }
  }
  return {
    second,
    onAgain: () => void attempt(async () => ((await hasSite(url)) ? read() : { kind: 'asking', site: siteOf(url) })),
    onRead: () => {
      // Before anything is awaited: the browser only asks within the press itself.
      const granted = requestSite(url)
      void attempt(async () => ((await granted) ? read() : { kind: 'failed', sentence: say('againRefused') }))
    },
    onTake: () => reading && void attempt(() => take(reading)),
    onLeave: () => setSecond({ kind: 'none' }),
  }
}

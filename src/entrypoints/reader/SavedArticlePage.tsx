import { useEffect, useState } from 'preact/hooks'
import { sendLetter } from '../../platform/send-letter'
import { useWords } from '../../ui/controls/words'
import { ReaderNotice } from '../../ui/reader/ReaderNotice'
import { readSavedArticle, type SavedArticle } from './read-saved-article'
import { type LedHere, SavedArticleReader } from './SavedArticleReader'
import { TextElsewhere } from './TextElsewhere'

type State = { kind: 'loading' } | SavedArticle | { kind: 'failed' }

/** The page of one saved article, read from this device alone: it works without a network. */
export function SavedArticlePage({ id, ...led }: { id: string } & LedHere) {
  const { say } = useWords()
  const [state, setState] = useState<State>({ kind: 'loading' })
  useEffect(() => {
    const read = () => readSavedArticle(id)
    read()
      .then((state) => {
        setState(state)
        // The person opened it: its text may be had from their own folder.
        return state.kind === 'elsewhere' && sendLetter('fetchText', { id })
      })
      .then(async (isFetched) => isFetched && setState(await read()))
      .catch(() => setState((state) => (state.kind === 'elsewhere' ? state : { kind: 'failed' })))
  }, [id])
  useEffect(() => {
    if (state.kind === 'here' || state.kind === 'elsewhere') document.title = state.entry.title
  }, [state])
  if (state.kind === 'loading') return null
  const readAnew = async () => setState(await readSavedArticle(id))
  if (state.kind === 'here') return <SavedArticleReader saved={state} {...led} onChanged={readAnew} />
  if (state.kind === 'elsewhere') return <TextElsewhere entry={state.entry} onFetched={readAnew} />
  return state.kind === 'missing' ? (
    <ReaderNotice title={say('missingTitle')} text={say('missingText')} />
  ) : (
    <ReaderNotice title={say('errorTitle')} text={say('libraryUnreadable')} />
  )
}

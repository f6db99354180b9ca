import { render } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import { nextPage, pageOf } from '../core/extraction/next-page'
import type { Offer, ReadingStage } from '../ui/article/reading-stage'
import { writtenBody } from '../ui/article/written-body'
import { WordsContext } from '../ui/controls/words'
import { type JoinState, NextPages } from '../ui/tools/next-pages/NextPages'
import { joinPages, type Onward } from './join-pages'
import { words } from './words'

/** Offers under the text to join the pages it goes on with; nothing where it ends. @returns what takes the offer away. */
export function mountNextPages(stage: ReadingStage, offer: Offer): () => void {
  const page = pageOf(stage.article.url)
  const url = nextPage(document, page, stage.article.url)
  if (!url) return () => undefined
  const place = stage.frame.ownerDocument.createElement('div')
  stage.text.after(place)
  render(
    <WordsContext.Provider value={words}>
      <NextPagesOfArticle stage={stage} start={{ page, url }} offer={offer} />
    </WordsContext.Provider>,
    place,
  )
  return () => {
    render(null, place)
    place.remove()
  }
}

function NextPagesOfArticle({ stage, start, offer }: { stage: ReadingStage; start: Onward; offer: Offer }) {
  const [state, setState] = useState<JoinState>({ kind: 'offered' })
  const onward = useRef<Onward | null>(start)
  const running = useRef<AbortController | null>(null)
  useEffect(() => () => running.current?.abort(), [])

  const join = async (): Promise<void> => {
    const from = onward.current
    if (!from) return
    const control = new AbortController()
    running.current = control
    let reached = from.page.number + 1
    const onPage = (page: number): void => {
      reached = page
      setState({ kind: 'joining', page })
    }
    const onAdded = (next: Onward | null): void => {
      onward.current = next
      const { html, text } = writtenBody(stage.text)
      stage.onBodyChange?.(html, text)
    }
    try {
      await joinPages(stage.text, from, { title: stage.article.title, signal: control.signal, onPage, onAdded })
      const last = onward.current?.page.number ?? reached
      setState({ kind: 'joined', pages: last - start.page.number, more: onward.current !== null })
    } catch {
      if (control.signal.aborted) setState({ kind: 'offered' })
      else setState({ kind: 'failed', page: reached })
    }
  }

  const { say } = words
  const isJoining = state.kind === 'joining'
  const isDone = state.kind === 'joined' && !state.more
  const cancel = () => running.current?.abort()
  // The same key calls it off; what came of it is seen, and spoken, under the text.
  const onPress = () => (isJoining ? cancel() : void join())
  const name = say(isJoining ? 'nextPagesCancel' : 'nextPagesJoin')
  offer(isDone ? [] : [{ id: 'next-pages', name, key: '9', onPress }])
  return <NextPages state={state} onJoin={() => void join()} onCancel={cancel} />
}

import { render } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import { nextPage, pageOf } from '../core/extraction/next-page'
import type { ReadingStage } from '../ui/article/reading-stage'
import { writtenBody } from '../ui/article/written-body'
import { WordsContext } from '../ui/controls/words'
import { type JoinState, NextPages } from '../ui/tools/next-pages/NextPages'
import { joinPages, type Onward } from './join-pages'
import { words } from './words'

/** Offers under the text to join the pages it goes on with; nothing where it ends. @returns what takes the offer away. */
export function mountNextPages(stage: ReadingStage): () => void {
  const page = pageOf(stage.article.url)
  const url = nextPage(document, page, stage.article.url)
  if (!url) return () => undefined
  const place = stage.frame.ownerDocument.createElement('div')
  stage.text.after(place)
  render(
    <WordsContext.Provider value={words}>
      <NextPagesOfArticle stage={stage} start={{ page, url }} />
    </WordsContext.Provider>,
    place,
  )
  return () => {
    render(null, place)
    place.remove()
  }
}

function NextPagesOfArticle({ stage, start }: { stage: ReadingStage; start: Onward }) {
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

  return <NextPages state={state} onJoin={() => void join()} onCancel={() => running.current?.abort()} />
}

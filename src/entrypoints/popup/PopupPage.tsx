import { useEffect, useRef, useState } from 'preact/hooks'
import { onPageBesideChanged } from '../../platform/side-panel'
import { activeTab, type ReadableTab } from '../../platform/tabs'
import { PopupOfArticle } from './PopupOfArticle'
import { type PopupReading, readTab } from './read-tab'

interface PopupPageProps {
  beside?: boolean
  /** Told what was read, as it is shown. */
  hear?: (reading: PopupReading) => void
}

/**
 * The popup: reads the tab it was opened on, shows the text at once and what analysis says of it after. With `beside`
 * it is the panel beside the page, which stays and follows the tab in front.
 */
export function PopupPage({ beside = false, hear }: PopupPageProps) {
  const [tab, setTab] = useState<ReadableTab | null>(null)
  const [reading, setReading] = useState<PopupReading>({ kind: 'loading' })
  const [turn, setTurn] = useState(0)
  useEffect(() => (beside ? onPageBesideChanged(() => setTurn((last) => last + 1)) : undefined), [beside])
  useEffect(() => {
    const gone = new AbortController()
    void activeTab().then((found) => {
      setTab(found)
      const show = (now: PopupReading) => {
        setReading(now)
        hear?.(now)
      }
      void readTab(found, show, gone.signal, beside)
    })
    return () => gone.abort()
  }, [turn])
  const readAgain = () => setTurn((last) => last + 1)
  return <PopupOfArticle key={useArticleCount(reading)} {...{ tab, reading, beside, readAgain }} />
}

/** Counts the articles of a panel: what is chosen, written and under way for one must not pass to the next. */
function useArticleCount(reading: PopupReading): number {
  const last = useRef({ url: '', count: 0 })
  const { url: before, count } = last.current
  const url = reading.kind === 'article' ? reading.article.url : before
  if (url !== before) last.current = { url, count: before ? count + 1 : count }
  return last.current.count
}

import { useEffect, useState } from 'preact/hooks'
import { callPage } from '../../platform/page-access'
import { activeTab, openLibraryPage, type ReadableTab } from '../../platform/tabs'
import { Popup } from '../../ui/popup/Popup'
import { type PopupReading, readTab } from './read-tab'
import { useSaving } from './use-saving'

/** The popup: reads the tab it was opened on, shows the text at once and what analysis says of it after. */
export function PopupPage() {
  const [tab, setTab] = useState<ReadableTab | null>(null)
  const [reading, setReading] = useState<PopupReading>({ kind: 'loading' })
  useEffect(() => {
    const gone = new AbortController()
    void activeTab().then((found) => {
      setTab(found)
      void readTab(found, setReading, gone.signal)
    })
    return () => gone.abort()
  }, [])
  const saving = useSaving(reading)

  const openReader = async () => {
    if (tab) await callPage(tab, 'toggleReader')
    window.close()
  }
  const openLibrary = async () => {
    await openLibraryPage()
    window.close()
  }
  return (
    <Popup
      url={tab?.url}
      onOpenLibrary={openLibrary}
      state={reading.kind === 'article' ? { ...reading, ...saving, onOpenReader: openReader } : reading}
    />
  )
}

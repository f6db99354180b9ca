import { useEffect, useState } from 'preact/hooks'
import { markSaved } from '../../platform/badge'
import { callPage } from '../../platform/page-access'
import { readSettings } from '../../platform/settings'
import { onPageBesideChanged, openSidePanel } from '../../platform/side-panel'
import { requestSite } from '../../platform/site-permission'
import { activeTab, openLibraryPage, type ReadableTab } from '../../platform/tabs'
import { siteOf } from '../../ui/controls/format'
import { Popup } from '../../ui/popup/Popup'
import { useSettings } from '../use-settings'
import { type PopupReading, readTab } from './read-tab'
import { usePopupSending } from './use-popup-sending'
import { useSaving } from './use-saving'
import { useSiteOpening } from './use-site-opening'

/**
 * The popup: reads the tab it was opened on, shows the text at once and what analysis says of it after. With `beside`
 * it is the panel beside the page, which stays and follows the tab in front.
 */
export function PopupPage({ beside = false }: { beside?: boolean }) {
  const [tab, setTab] = useState<ReadableTab | null>(null)
  const [reading, setReading] = useState<PopupReading>({ kind: 'loading' })
  const [turn, setTurn] = useState(0)
  const settings = useSettings(siteOf(tab?.url ?? ''))
  useEffect(() => (beside ? onPageBesideChanged(() => setTurn((last) => last + 1)) : undefined), [beside])
  useEffect(() => {
    const gone = new AbortController()
    void activeTab().then((found) => {
      setTab(found)
      void readTab(found, setReading, gone.signal, beside)
    })
    return () => gone.abort()
  }, [turn])
  const saving = useSaving(reading, settings.pictures.keep)
  const sending = usePopupSending(reading, saving.chosenTags)
  const { kind: stands } = saving.saveState
  useEffect(() => {
    // Only now the browser has opened the page to us: the button may say whether it is saved.
    if (tab && (stands === 'saved' || stands === 'unsaved')) void markSaved(tab.id, stands === 'saved')
  }, [tab, stands])
  const leave = () => {
    if (!beside) window.close()
  }
  const openReader = async () => {
    if (tab) await callPage(tab, 'toggleReader', await readSettings(siteOf(tab.url ?? '')))
    leave()
  }
  return (
    <Popup
      url={tab?.url}
      look={settings.reading}
      opening={useSiteOpening(tab?.url, settings)}
      onOpenLibrary={() => void openLibraryPage().then(leave)}
      onOpenBeside={beside || !tab ? undefined : () => void openSidePanel(tab.id).then(leave)}
      onAllowSite={() => tab?.url && void requestSite(tab.url).then((granted) => granted && setTurn(turn + 1))}
      sending={sending}
      state={reading.kind === 'article' ? { ...reading, ...saving, onOpenReader: openReader } : reading}
    />
  )
}

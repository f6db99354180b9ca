import { useEffect } from 'preact/hooks'
import { markSaved } from '../../platform/badge'
import { callPage } from '../../platform/page-access'
import { readSettings } from '../../platform/settings'
import { openSidePanel } from '../../platform/side-panel'
import { requestSite } from '../../platform/site-permission'
import { openLibraryPage, type ReadableTab } from '../../platform/tabs'
import { siteOf } from '../../ui/controls/format'
import { Popup } from '../../ui/popup/Popup'
import { useSettings } from '../use-settings'
import type { PopupReading } from './read-tab'
import { usePopupSending } from './use-popup-sending'
import { useSaving } from './use-saving'
import { useSiteOpening } from './use-site-opening'

export interface PopupOfArticleProps {
  tab: ReadableTab | null
  reading: PopupReading
  /** It stays beside the page. */
  beside: boolean
  readAgain: () => void
}

/** What can be done with the article a tab holds: save it, send it, read it over its page. */
export function PopupOfArticle({ tab, reading, beside, readAgain }: PopupOfArticleProps) {
  const settings = useSettings(siteOf(tab?.url ?? ''))
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
      onAllowSite={() => tab?.url && void requestSite(tab.url).then((granted) => granted && readAgain())}
      sending={sending}
      state={reading.kind === 'article' ? { ...reading, ...saving, onOpenReader: openReader } : reading}
    />
  )
}

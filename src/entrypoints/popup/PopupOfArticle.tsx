import { useLayoutEffect } from 'preact/hooks'
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
  const url = tab?.url ?? ''
  const settings = useSettings(siteOf(url))
  const saving = useSaving(reading, settings.pictures.keep)
  const sending = usePopupSending(reading, saving.chosenTags)
  const { kind: stands } = saving.saveState
  useLayoutEffect(() => {
    // Only now the browser has opened the page to us: the button may say whether it is saved. As soon as the popup does:
    // it may close at once.
    if (tab && (stands === 'saved' || stands === 'unsaved')) void markSaved(tab.id, stands === 'saved')
  }, [tab, stands])
  const leave = () => {
    if (!beside) window.close()
  }
  const openReader = async () => {
    if (tab) await callPage(tab, 'toggleReader', await readSettings(siteOf(url)))
    leave()
  }
  return (
    <Popup
      url={tab?.url}
      look={settings.reading}
      opening={useSiteOpening(url, settings)}
      onOpenLibrary={() => void openLibraryPage().then(leave)}
      onOpenBeside={beside || !tab ? undefined : () => void openSidePanel(tab.id).then(leave)}
      onAllowSite={() => url && void requestSite(url).then((granted) => granted && readAgain())}
      sending={sending}
      state={reading.kind === 'article' ? { ...reading, ...saving, onOpenReader: openReader } : reading}
    />
  )
}

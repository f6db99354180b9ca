import { callPage, PageForbidden } from '../../platform/page-access'
import { onTabLoaded } from '../../platform/tabs'
import { siteOf } from '../../ui/controls/format'
import { settingsNow } from './settings'

/**
 * Opens the reader by itself on the sites the person chose, as soon as a page has loaded. Of other sites the browser
 * does not even tell the address. A permission that was taken back is respected in silence.
 */
export function startOpening(): void {
  onTabLoaded(async (tab) => {
    const site = siteOf(tab.url ?? '')
    if (!site) return
    const settings = await settingsNow(site)
    if (!settings.opening.sites.includes(site)) return
    try {
      await callPage(tab, 'openReader', settings)
    } catch (error) {
      if (!(error instanceof PageForbidden)) throw error
    }
  })
}

import { callPage, PageForbidden } from '../../platform/page-access'
import type { ReadableTab } from '../../platform/tabs'
import { siteOf } from '../../ui/controls/format'
import { sayOnBadge } from './saved-badge'
import { settingsNow } from './settings'

/** Opens or closes the reader over a tab. Where there is nothing to read the button says so for a moment. */
export async function toggleReader(tab: ReadableTab): Promise<void> {
  try {
    const now = await callPage(tab, 'toggleReader', await settingsNow(siteOf(tab.url ?? '')))
    if (now === 'no-article' || now === 'too-large') await sayOnBadge(tab, 'nothing')
  } catch (error) {
    await sayOnBadge(tab, 'nothing')
    if (!(error instanceof PageForbidden)) throw error
  }
}

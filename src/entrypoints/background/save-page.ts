import { analyse } from '../../core/analysis/analyse'
import { checkSaveRequest } from '../../core/library/check-save-request'
import type { Library } from '../../core/library/library'
import { callPage, PageForbidden } from '../../platform/page-access'
import type { ReadableTab } from '../../platform/tabs'
import { siteOf } from '../../ui/controls/format'
import { analysisInput } from '../analysis-input'
import { askedAnalysisInput } from './asked-analysis-input'
import { saveArticle } from './save-article'
import { sayOnBadge } from './saved-badge'
import { settingsNow } from './settings'

/** Saves the page of a tab without showing it; the button says for a moment how it went. */
export async function savePage(library: Library, tab: ReadableTab): Promise<void> {
  try {
    const reading = await callPage(tab, 'read', await settingsNow(siteOf(tab.url ?? '')))
    if (reading.kind !== 'article') return sayOnBadge(tab, 'nothing')
    const analysis = analyse(askedAnalysisInput(analysisInput(reading.article, reading.evidence)))
    const request = checkSaveRequest({ article: reading.article, analysis, tags: [] })
    await saveArticle(library, { ...request, article: { ...request.article, url: tab.url ?? request.article.url } })
    await sayOnBadge(tab, 'saved')
  } catch (error) {
    await sayOnBadge(tab, error instanceof PageForbidden ? 'nothing' : 'failed')
    if (!(error instanceof PageForbidden)) throw error
  }
}

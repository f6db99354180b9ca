import type { Analysis, Article } from '../../core/article/article'
import { rebuildBody } from '../../core/article/rebuild-body'
import { callPage, forbiddenReason, PageForbidden } from '../../platform/page-access'
import { sendLetter } from '../../platform/send-letter'
import { readSettings } from '../../platform/settings'
import type { ReadableTab } from '../../platform/tabs'
import { parseInert } from '../../platform/trusted-html'
import { siteOf } from '../../ui/controls/format'
import type { PopupNoticeKind } from '../../ui/popup/PopupNotice'
import { analysisInput } from '../analysis-input'

export type PopupReading =
  | { kind: 'loading' }
  | { kind: 'notice'; notice: PopupNoticeKind; detail?: string }
  | {
      kind: 'article'
      article: Article
      body: () => DocumentFragment
      /** Null before the text is analysed, and for good when that fails: the text is read and saved all the same. */
      analysis: Analysis | null
      analysed: boolean
      /** What the page calls its own address, or null. */
      canonical: string | null
    }

/** Reads a tab and tells of it twice: the text as soon as it is there, then the same with its analysis. */
export async function readTab(
  tab: ReadableTab | null,
  tell: (reading: PopupReading) => void,
  signal: AbortSignal,
  beside = false,
): Promise<void> {
  const say = (reading: PopupReading) => {
    if (!signal.aborted) tell(reading)
  }
  if (!tab) return say({ kind: 'notice', notice: 'browser-page' })
  try {
    const reading = await callPage(tab, 'read', await readSettings(siteOf(tab.url ?? '')))
    // A PDF viewer is a page in some browsers: one without an article.
    if (reading.kind === 'no-article' && forbiddenReason(tab.url) === 'pdf')
      return say({ kind: 'notice', notice: 'pdf' })
    if (reading.kind !== 'article') return say({ kind: 'notice', notice: reading.kind })
    const { article } = reading
    const { canonical } = reading.evidence
    const body = () => rebuildBody(parseInert(article.html).body, document)
    say({ kind: 'article', article, body, analysis: null, analysed: false, canonical })
    const analysis = await sendLetter('analyse', analysisInput(article, reading.evidence)).catch(() => null)
    say({ kind: 'article', article, body, analysis, analysed: true, canonical })
  } catch (error) {
    // Beside a page nobody pressed anything: where the address is not told, a press on the button is what opens it.
    if (error instanceof PageForbidden && beside && tab.url === undefined) say({ kind: 'notice', notice: 'beside' })
    else if (error instanceof PageForbidden) say({ kind: 'notice', notice: error.reason })
    else say({ kind: 'notice', notice: 'error', detail: error instanceof Error ? error.message : String(error) })
  }
}

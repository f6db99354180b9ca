import { FileText, Lock, PanelRight, TriangleAlert } from 'lucide'
import type { ComponentChildren } from 'preact'
import { Notice, type NoticeWords } from '../controls/Notice'

export type PopupNoticeKind =
  | 'no-article'
  | 'too-large'
  | 'browser-page'
  | 'store'
  | 'pdf'
  | 'file'
  | 'site'
  | 'beside'
  | 'error'

const NOTICES: Record<PopupNoticeKind, NoticeWords> = {
  'no-article': { icon: FileText, title: 'noArticleTitle', text: 'noArticleText' },
  'too-large': { icon: FileText, title: 'tooLargeTitle', text: 'tooLargeText' },
  'browser-page': { icon: Lock, title: 'forbiddenTitle', text: 'forbiddenBrowserPage' },
  store: { icon: Lock, title: 'forbiddenTitle', text: 'forbiddenStore' },
  pdf: { icon: FileText, title: 'forbiddenTitle', text: 'forbiddenPdf' },
  file: { icon: Lock, title: 'forbiddenTitle', text: 'forbiddenFile' },
  site: { icon: Lock, title: 'forbiddenTitle', text: 'forbiddenSite' },
  beside: { icon: PanelRight, title: 'besideTitle', text: 'besideText' },
  error: { icon: TriangleAlert, title: 'errorTitle', text: 'errorText' },
}

export interface PopupNoticeProps {
  kind: PopupNoticeKind
  /** What the browser said, for a report; only shown with an error. */
  detail?: string | undefined
  children?: ComponentChildren
}

/** A page that gives nothing to read: what happened, and what one can do. */
export function PopupNotice({ kind, detail, children }: PopupNoticeProps) {
  return (
    <main class="popup-notice">
      <Notice {...NOTICES[kind]} heading="h1" />
      {children}
      {detail && <p class="popup-detail">{detail}</p>}
    </main>
  )
}

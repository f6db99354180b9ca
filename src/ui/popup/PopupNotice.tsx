import { FileQuestion, FileText, type IconNode, Lock, PanelRight, TriangleAlert } from 'lucide'
import type { ComponentChildren } from 'preact'
import { Icon } from '../controls/Icon'
import { type MessageKey, useWords } from '../controls/words'

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

const NOTICES: Record<PopupNoticeKind, { icon: IconNode; title: MessageKey; text: MessageKey }> = {
  'no-article': { icon: FileQuestion, title: 'noArticleTitle', text: 'noArticleText' },
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
  const { say } = useWords()
  const { icon, title, text } = NOTICES[kind]
  return (
    <main class="popup-notice">
      <Icon of={icon} />
      <h1>{say(title)}</h1>
      <p>{say(text)}</p>
      {children}
      {detail && <p class="popup-detail">{detail}</p>}
    </main>
  )
}

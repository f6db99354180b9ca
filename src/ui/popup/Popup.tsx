import { Library } from 'lucide'
import { siteOf } from '../controls/format'
import { IconButton } from '../controls/IconButton'
import { useWords } from '../controls/words'
import { PopupArticle, type PopupArticleProps } from './PopupArticle'
import { PopupNotice, type PopupNoticeKind } from './PopupNotice'

export type PopupState =
  | { kind: 'loading' }
  | { kind: 'notice'; notice: PopupNoticeKind; detail?: string }
  | ({ kind: 'article' } & PopupArticleProps)

export interface PopupProps {
  state: PopupState
  /** Address of the page at hand, where the browser told it. */
  url: string | undefined
  onOpenLibrary: () => void
}

export function Popup({ state, url, onOpenLibrary }: PopupProps) {
  const { say } = useWords()
  return (
    <div class="popup" aria-busy={state.kind === 'loading'}>
      <header class="popup-bar">
        <span class="popup-site">
          <span class="popup-mark" aria-hidden="true" />
          {(state.kind === 'article' && state.article.siteName) || (url && siteOf(url)) || say('extensionShortName')}
        </span>
        <IconButton icon={Library} name={say('openLibrary')} onPress={onOpenLibrary} />
      </header>
      {state.kind === 'loading' && (
        <main class="popup-loading">
          <h1>{say('reading')}</h1>
        </main>
      )}
      {state.kind === 'notice' && <PopupNotice kind={state.notice} detail={state.detail} />}
      {state.kind === 'article' && <PopupArticle {...state} />}
    </div>
  )
}

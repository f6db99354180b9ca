import { BookOpen, BookOpenCheck, Library, PanelRight, Send } from 'lucide'
import { useState } from 'preact/hooks'
import type { SettingsOf } from '../../core/settings/settings'
import { lookOf } from '../article/look'
import { SendChoice } from '../article/SendChoice'
import type { useSending } from '../article/use-sending'
import { siteOf } from '../controls/format'
import { IconButton } from '../controls/IconButton'
import { Toast } from '../controls/Toast'
import { useWords } from '../controls/words'
import { PopupArticle, type PopupArticleProps } from './PopupArticle'
import { PopupNotice, type PopupNoticeKind } from './PopupNotice'
import { PopupSite, type SiteOpening } from './PopupSite'

export type PopupState =
  | { kind: 'loading' }
  | { kind: 'notice'; notice: PopupNoticeKind; detail?: string }
  | ({ kind: 'article' } & PopupArticleProps)

export interface PopupProps {
  state: PopupState
  /** Address of the page at hand, where the browser told it. */
  url: string | undefined
  onOpenLibrary: () => void
  look: SettingsOf<'reading'>
  /** Null for a page of no site. */
  opening: SiteOpening | null
  /** Shows the same beside the page, where nothing closes it; absent where it is shown there already. */
  onOpenBeside?: (() => void) | undefined
  /** Asks for the site at hand, where the browser keeps it from us. */
  onAllowSite?: (() => void) | undefined
  /** Absent while no place is set up. */
  sending?: Sending | undefined
}

interface Sending extends Pick<ReturnType<typeof useSending>, 'choices' | 'press' | 'choose' | 'close'> {
  /** How it goes, as a sentence; null: nothing to tell. */
  told: string | null
  onRead: () => void
}

export function Popup(props: PopupProps) {
  const { state, url, onOpenLibrary, look, opening, onOpenBeside, onAllowSite, sending } = props
  const { say } = useWords()
  const [showsSite, setShowsSite] = useState(false)
  return (
    <div
      class="popup"
      {...lookOf(look, state.kind === 'article' ? state.article.lang : null)}
      aria-busy={state.kind === 'loading'}
    >
      <header class="popup-bar">
        <span class="popup-site">
          <span class="popup-mark" aria-hidden="true" />
          {(state.kind === 'article' && state.article.siteName) || (url && siteOf(url)) || say('extensionShortName')}
        </span>
        {opening && (
          <IconButton
            icon={opening.always ? BookOpenCheck : BookOpen}
            name={say('alwaysOpen')}
            pressed={showsSite}
            onPress={() => setShowsSite(!showsSite)}
          />
        )}
        {sending && state.kind === 'article' && (
          <IconButton
            icon={Send}
            name={say('sendTo')}
            pressed={sending.choices ? true : undefined}
            onPress={() => (sending.choices ? sending.close() : void sending.press())}
          />
        )}
        {onOpenBeside && <IconButton icon={PanelRight} name={say('openBeside')} onPress={onOpenBeside} />}
        <IconButton icon={Library} name={say('openLibrary')} onPress={onOpenLibrary} />
      </header>
      {opening && showsSite && <PopupSite {...opening} />}
      {sending?.choices && (
        <nav class="popup-send" aria-label={say('sendTo')}>
          <SendChoice look="popup-send-choice" choices={sending.choices} onChoose={sending.choose} />
        </nav>
      )}
      {state.kind === 'loading' && (
        <main class="popup-loading">
          <h1>{say('reading')}</h1>
        </main>
      )}
      {state.kind === 'notice' && (
        <PopupNotice kind={state.notice} detail={state.detail}>
          {state.notice === 'site' && onAllowSite && (
            <button type="button" class="button primary" onClick={onAllowSite}>
              {say('allowSite')}
            </button>
          )}
        </PopupNotice>
      )}
      {state.kind === 'article' && <PopupArticle {...state} />}
      {sending?.told && <Toast sentence={sending.told} onGone={sending.onRead} />}
    </div>
  )
}

import { FileText, Image, ImageDown, Images, RefreshCw } from 'lucide'
import type { ComponentChildren } from 'preact'
import { siteList } from '../controls/format'
import { Icon } from '../controls/Icon'
import { useWords } from '../controls/words'

export interface CopyStateProps {
  /** Pictures that are kept on this device, and those that are not. */
  kept: number
  waiting: number
  /** The pictures that are not kept have been asked for. */
  shown: boolean
  /** Sites the browser would ask the person for, before pictures can be kept. */
  closedSites: readonly string[]
  busy: boolean
  onShow: () => void
  onKeep: () => void
  onAgain: () => void
  /** What came of it. */
  children?: ComponentChildren
}

/** What of an article lies on this device, and what more can be had when the person asks for it. */
export function CopyState(props: CopyStateProps) {
  const { kept, waiting, shown, closedSites, busy } = props
  const { say, language } = useWords()
  const number = (count: number) => count.toLocaleString(language)
  const state =
    kept === 0
      ? say(waiting === 0 ? 'copyText' : 'copyTextOnly')
      : waiting === 0
        ? say('copyWithPictures')
        : say('copySomePictures', number(kept), number(kept + waiting))
  return (
    <section class={`reader-notice copy-state${waiting === 0 ? ' complete' : ''}`} aria-label={say('copyLabel')}>
      <p>
        <Icon of={kept > 0 ? Images : FileText} />
        {state}
      </p>
      <div class="copy-actions">
        {waiting > 0 && !shown && (
          <button type="button" class="button" onClick={props.onShow}>
            <Icon of={Image} />
            {say('showPictures')}
          </button>
        )}
        {waiting > 0 && (
          <button type="button" class="button" disabled={busy} onClick={props.onKeep}>
            <Icon of={ImageDown} />
            {say('keepPictures')}
          </button>
        )}
        <button type="button" class="button" disabled={busy} onClick={props.onAgain}>
          <Icon of={RefreshCw} />
          {say('fetchAgain')}
        </button>
      </div>
      {waiting > 0 && closedSites.length > 0 && (
        <p class="copy-why">{say('keepPicturesWhy', siteList(closedSites, language))}</p>
      )}
      {props.children}
    </section>
  )
}

import { useWords } from '../controls/words'

export interface SiteOpening {
  /** The host, as one would say it. */
  site: string
  /** Its articles open in the reader by themselves. */
  always: boolean
  onAlways: (always: boolean) => void
}

/** Whether this site's articles open by themselves, and why the browser will ask. */
export function PopupSite({ site, always, onAlways }: SiteOpening) {
  const { say } = useWords()
  return (
    <section class="popup-site-choice" aria-label={site}>
      <label>
        <input type="checkbox" checked={always} onChange={({ currentTarget }) => onAlways(currentTarget.checked)} />
        {say('alwaysOpenSite', site)}
      </label>
      {!always && <p>{say('alwaysOpenWhy')}</p>}
    </section>
  )
}

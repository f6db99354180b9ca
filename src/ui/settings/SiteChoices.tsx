import { X } from 'lucide'
import { Icon } from '../controls/Icon'
import { useWords } from '../controls/words'

export interface SiteChoicesProps {
  /** Hosts for which something was chosen that holds there alone. */
  sites: readonly string[]
  onForgetSite: (site: string) => void
}

/** The sites that have a look or a reading of their own. */
export function SiteChoices({ sites, onForgetSite }: SiteChoicesProps) {
  const { say } = useWords()
  if (sites.length === 0) return null
  return (
    <section class="settings-group" aria-labelledby="settings-sites">
      <h2 id="settings-sites">{say('siteChoices')}</h2>
      <p class="settings-text">{say('siteChoicesText')}</p>
      <p class="setting-list">
        {sites.map((site) => (
          <button
            type="button"
            class="tag-chip"
            key={site}
            aria-label={say('siteForget', site)}
            onClick={() => onForgetSite(site)}
          >
            {site}
            <Icon of={X} />
          </button>
        ))}
      </p>
    </section>
  )
}

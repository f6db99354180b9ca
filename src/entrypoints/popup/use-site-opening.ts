import { useEffect, useState } from 'preact/hooks'
import type { Settings } from '../../core/settings/settings'
import { readSettings, writeSetting } from '../../platform/settings'
import { hasSite, requestSite } from '../../platform/site-permission'
import { siteOf } from '../../ui/controls/format'
import type { SiteOpening } from '../../ui/popup/PopupSite'

/** Lets the person choose that a site's articles open by themselves; null for a page of no site and until it is known. */
export function useSiteOpening(url: string, { opening }: Settings): SiteOpening | null {
  const site = siteOf(url)
  const [known, setKnown] = useState<{ granted: boolean; sites: readonly string[] } | null>(null)
  useEffect(() => {
    if (!url) return
    // Read here: what the settings say before they have been read is not what the person chose.
    void Promise.all([hasSite(url).catch(() => false), readSettings()]).then(([granted, stored]) =>
      setKnown({ granted, sites: stored.opening.sites }),
    )
  }, [url, opening])
  if (!known || !site || !/^https?:/.test(url)) return null
  const { granted, sites } = known
  const without = sites.filter((other) => other !== site)
  const withIt = [...without, site]
  return {
    site,
    always: granted && sites.includes(site),
    async onAlways(always) {
      if (!always) return writeSetting('opening', 'sites', without)
      // Asked within the press, and written before the answer: Firefox closes the popup while it asks.
      const answer = requestSite(url)
      await writeSetting('opening', 'sites', withIt)
      if (await answer) setKnown({ granted: true, sites: withIt })
      else await writeSetting('opening', 'sites', without)
    },
  }
}

import { useEffect, useState } from 'preact/hooks'
import type { Settings } from '../../core/settings/settings'
import { writeSetting } from '../../platform/settings'
import { hasSite, requestSite } from '../../platform/site-permission'
import { siteOf } from '../../ui/controls/format'
import type { SiteOpening } from '../../ui/popup/PopupSite'

/** Lets the person choose that a site's articles open by themselves; null for a page of no site. */
export function useSiteOpening(url: string | undefined, { opening }: Settings): SiteOpening | null {
  const site = siteOf(url ?? '')
  const [granted, setGranted] = useState(false)
  useEffect(() => {
    if (url) void hasSite(url).then(setGranted, () => setGranted(false))
  }, [url, opening])
  if (!url || !site || !/^https?:/.test(url)) return null
  const without = opening.sites.filter((other) => other !== site)
  return {
    site,
    always: granted && opening.sites.includes(site),
    async onAlways(always) {
      if (!always) return writeSetting('opening', 'sites', without)
      // Asked within the press, and written before the answer: Firefox closes the popup while it asks.
      const answer = requestSite(url)
      await writeSetting('opening', 'sites', [...without, site])
      if (await answer) setGranted(true)
      else await writeSetting('opening', 'sites', without)
    },
  }
}

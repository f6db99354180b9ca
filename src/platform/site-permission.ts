import { browser } from './browser'

/** The match pattern that covers the site of an address, or null for one that is no web page. */
export function sitePattern(url: string): string | null {
  const { protocol, hostname } = new URL(url)
  return protocol === 'http:' || protocol === 'https:' ? `${protocol}//${hostname}/*` : null
}

/** Whether the person has opened this site to us for good. */
export async function hasSite(url: string): Promise<boolean> {
  const pattern = sitePattern(url)
  return pattern !== null && browser.permissions.contains({ origins: [pattern] })
}

/** Asks the person for one site. Must be called within a press, before any await. False when refused. */
export async function requestSite(url: string): Promise<boolean> {
  const pattern = sitePattern(url)
  return pattern !== null && browser.permissions.request({ origins: [pattern] })
}

/** Of some addresses those whose sites are not open to us. */
export async function closedSites(urls: readonly string[]): Promise<string[]> {
  const open = new Map<string, Promise<boolean>>()
  const isOpen = (url: string) => {
    const pattern = sitePattern(url) ?? ''
    const known = open.get(pattern) ?? hasSite(url)
    open.set(pattern, known)
    return known
  }
  const asked = await Promise.all(urls.map(async (url) => ((await isOpen(url)) ? [] : [url])))
  return asked.flat()
}

/** Asks the person for the sites of some addresses, all at once. Must be called within a press, before any await. */
export async function requestSites(urls: readonly string[]): Promise<boolean> {
  const origins = [...new Set(urls.map(sitePattern).filter((pattern) => pattern !== null))]
  return origins.length === 0 || browser.permissions.request({ origins })
}

/** Whether the person has opened all sites to us. */
export async function hasAllSites(): Promise<boolean> {
  return browser.permissions.contains({ origins: ['*://*/*'] })
}

/** Asks the person for all sites. Must be called within a press, before any await. */
export async function requestAllSites(): Promise<boolean> {
  return browser.permissions.request({ origins: ['*://*/*'] })
}

/** Runs `work` whenever a site has been opened to us. To be called at the top level of the background. */
export function onSitesOpened(work: () => void): void {
  browser.permissions.onAdded.addListener(({ origins }) => {
    if (origins && origins.length > 0) work()
  })
}

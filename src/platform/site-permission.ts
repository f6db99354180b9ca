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

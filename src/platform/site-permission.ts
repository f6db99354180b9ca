import { browser } from './browser'

/** The match pattern that covers the site of an address, or null for one that is no web page. */
export function sitePattern(url: string): string | null {
  const { protocol, hostname } = new URL(url)
  return protocol === 'http:' || protocol === 'https:' ? `${protocol}//${hostname}/*` : null
}

/** Asks the person for one site. Must be called within a press, before any await. False when refused. */
export async function requestSite(url: string): Promise<boolean> {
  const pattern = sitePattern(url)
  return pattern !== null && browser.permissions.request({ origins: [pattern] })
}

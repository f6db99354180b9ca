import { trackingParameters, trackingPrefixes } from './tracking-parameters'

const isTracking = (name: string): boolean => {
  const lower = name.toLowerCase()
  return trackingParameters.has(lower) || trackingPrefixes.some((prefix) => lower.startsWith(prefix))
}

/**
 * The form of a URL under which a page is the same page: no fragment (unless it is a route, `#/` or `#!`), no tracking
 * parameters, the others in a stable order, host in lower case and without a default port. A string that is no URL
 * comes back trimmed.
 */
export function normaliseUrl(url: string): string {
  let parsed: URL
  try {
    parsed = new URL(url.trim())
  } catch {
    return url.trim()
  }
  if (!/^#!?\//.test(parsed.hash)) parsed.hash = ''
  // Credentials are nobody's address.
  parsed.username = ''
  parsed.password = ''
  const kept = [...parsed.searchParams].filter(([name]) => !isTracking(name))
  // Equal names keep their order: a list in a query is a list.
  kept.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
  parsed.search = new URLSearchParams(kept).toString()
  return parsed.href
}

/**
 * The name of an article everywhere: SHA-256 of its normalised URL, the first 16 bytes as base64url, 22 characters.
 * Two pages share one by accident with a probability of 2⁻⁶⁴ only among some four thousand million of them.
 */
export async function articleId(url: string): Promise<string> {
  const bytes = new TextEncoder().encode(normaliseUrl(url))
  const digest = new Uint8Array(await globalThis.crypto.subtle.digest('SHA-256', bytes)).subarray(0, 16)
  return btoa(String.fromCharCode(...digest))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '')
}

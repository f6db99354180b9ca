import { allowedSchemes, pictureData } from './allow-list'

/**
 * The absolute form of a URL that an attribute may have, or null when its scheme is not allowed there or it cannot be
 * resolved. Control characters that parsers skip (`java\nscript:`) are gone before the scheme is looked at, because
 * the URL parser itself removes them.
 */
export function safeUrl(value: string, attribute: string, baseUrl?: string): string | null {
  const trimmed = value.trim()
  if (trimmed === '') return null
  let url: URL
  try {
    url = baseUrl === undefined ? new URL(trimmed) : new URL(trimmed, baseUrl)
  } catch {
    return null
  }
  if (!allowedSchemes[attribute]?.includes(url.protocol)) return null
  if (url.protocol === 'data:') return pictureData.test(trimmed) ? trimmed : null
  return url.href
}

const encoder = new TextEncoder()

/**
 * What an item costs in storage.sync, in bytes: key and JSON. Chromium's writer spells `<`, U+2028 and U+2029 as six
 * ASCII characters (base/json/string_escape.cc) where JSON.stringify leaves them; everything else is UTF-8.
 */
export function itemBytes(key: string, value: unknown): number {
  const json = (JSON.stringify(value) ?? '').replace(/[<\u2028\u2029]/g, '\\u0000')
  return encoder.encode(key).length + encoder.encode(json).length
}

/**
 * What an item costs of the whole beyond its own bytes. Firefox measures the whole as one text of JSON (application
 * services, webext-storage): two quotes, a colon and a comma each. Chromium does not, and has as much room the more.
 */
export const AMONG_OTHERS = 4

/** Bytes of all items together, as the stricter of the browsers counts them. */
export const totalBytes = (items: Record<string, unknown>): number =>
  Object.entries(items).reduce((sum, [key, value]) => sum + itemBytes(key, value) + AMONG_OTHERS, 1)

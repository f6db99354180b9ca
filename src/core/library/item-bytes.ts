const encoder = new TextEncoder()

/**
 * What an item costs in storage.sync, in bytes: key and JSON. Chromium's writer spells `<`, U+2028 and U+2029 as six
 * ASCII characters (base/json/string_escape.cc) where JSON.stringify leaves them; everything else is UTF-8.
 */
export function itemBytes(key: string, value: unknown): number {
  const json = (JSON.stringify(value) ?? '').replace(/[<\u2028\u2029]/g, '\\u0000')
  return encoder.encode(key).length + encoder.encode(json).length
}

/** Bytes of all items together. */
export const totalBytes = (items: Record<string, unknown>): number =>
  Object.entries(items).reduce((sum, [key, value]) => sum + itemBytes(key, value), 0)

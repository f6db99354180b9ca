/** A hue from 0 to 359 that a site always gets: the string's djb2 hash (D. J. Bernstein), spread over the circle. */
export function coverHue(site: string): number {
  let hash = 5381
  for (const character of site) hash = (hash * 33 + (character.codePointAt(0) ?? 0)) >>> 0
  return hash % 360
}

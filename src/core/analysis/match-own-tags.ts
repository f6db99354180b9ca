import { looseTagKey, tagKey } from './tags/tag-key'

/** The first of the tags with each key. */
function firstByKey(tags: readonly string[], keyOf: (tag: string) => string): Map<string, string> {
  const known = new Map<string, string>()
  for (const tag of tags) {
    const key = keyOf(tag)
    if (key !== '' && !known.has(key)) known.set(key, tag)
  }
  return known
}

/**
 * Suggested tags in terms of the tags a person already uses: one that means the same as an own tag (case, width, accents,
 * joints, spelling, plural and stem) becomes it, as the person writes it. Own tags come first, the rest keeps its order, no
 * tag comes twice.
 */
export function matchOwnTags(suggested: readonly string[], own: readonly string[]): { tag: string; own: boolean }[] {
  const [exact, loose] = [firstByKey(own, tagKey), firstByKey(own, looseTagKey)]
  const seen = new Set<string>()
  const matched = suggested.flatMap((tag) => {
    const mine = exact.get(tagKey(tag)) ?? loose.get(looseTagKey(tag))
    const key = tagKey(mine ?? tag)
    if (key === '' || seen.has(key)) return []
    seen.add(key)
    return [{ tag: mine ?? tag, own: mine !== undefined }]
  })
  return [...matched.filter((match) => match.own), ...matched.filter((match) => !match.own)]
}

import { tagKey } from './tags/tag-key'

/**
 * Suggested tags in terms of the tags a person already uses: one that means the same as an own tag (case, width, spelling
 * of joints, plural and stem) becomes it, as the person writes it. Own tags come first, the rest keeps its order, no tag
 * comes twice.
 */
export function matchOwnTags(suggested: readonly string[], own: readonly string[]): { tag: string; own: boolean }[] {
  const known = new Map<string, string>()
  for (const tag of own) if (!known.has(tagKey(tag))) known.set(tagKey(tag), tag)
  const seen = new Set<string>()
  const matched = suggested.flatMap((tag) => {
    const key = tagKey(tag)
    if (key === '' || seen.has(key)) return []
    seen.add(key)
    const mine = known.get(key)
    return [{ tag: mine ?? tag, own: mine !== undefined }]
  })
  return [...matched.filter((match) => match.own), ...matched.filter((match) => !match.own)]
}

const MOST_CHARACTERS = 64
/** Tags of one article. */
export const MOST_TAGS = 50

/** What two spellings of one tag have in common. */
export const foldTag = (tag: string): string => tag.toLowerCase().normalize('NFC')

/** A tag as it is kept: NFC, white space folded, at most 64 characters (whole ones); empty when nothing remains. */
export function tidyTag(tag: string): string {
  const folded = tag
    .normalize('NFC')
    .replace(/[\s\p{Cc}\p{Cs}]+/gu, ' ')
    .trim()
  return Array.from(folded).slice(0, MOST_CHARACTERS).join('').trim()
}

/** Tags as they are kept: each once (the first spelling wins), none empty, at most fifty. */
export function tidyTags(tags: readonly string[]): string[] {
  const kept = new Map<string, string>()
  for (const tag of tags) {
    const tidy = tidyTag(tag)
    if (tidy !== '' && !kept.has(foldTag(tidy))) kept.set(foldTag(tidy), tidy)
    if (kept.size === MOST_TAGS) break
  }
  return [...kept.values()]
}

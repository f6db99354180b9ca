import type { TagCandidate } from './tag-candidates'

/** Two words with capitals, or three, or a letter between. */
const FULL_NAME = /^\p{Lu}\p{Ll}+(?: \p{Lu}[\p{L}.]*)? \p{Lu}[\p{L}-]+$/u
const GERMAN_ARTICLES = 'der die das den dem des ein eine einen einem einer eines'.split(' ')

/**
 * Marks each surname that the text introduces by a full name and then says alone. A place or a thing seldom looks so: it is
 * met alone first (Sudan, then South Sudan), in small letters too or, in German, with an article. Gives the full names.
 */
export function markSurnames(
  candidates: ReadonlyMap<string, TagCandidate>,
  language: string,
): ReadonlySet<TagCandidate | undefined> {
  const surnames = new Set<TagCandidate>()
  for (const full of candidates.values()) {
    const [form = ''] = full.forms.keys()
    const last = full.stems.length > 1 && full.count > 0 && candidates.get(full.stems.at(-1) ?? '')
    if (!last || !FULL_NAME.test(form)) continue
    if (last.count <= full.count || last.place !== full.place + full.stems.length - 1) continue
    if (last.capitals < 0.9 * last.inner || full.capitals < full.inner) continue
    if (language === 'de' && GERMAN_ARTICLES.some((article) => last.before.has(article))) continue
    // Of President Anna Berg and Anna Berg, found in this order, the bare name.
    if (full.count >= (last.fullName?.count ?? 0)) last.fullName = full
    surnames.add(last)
  }
  return new Set([...surnames].map(({ fullName }) => fullName))
}

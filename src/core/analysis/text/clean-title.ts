import { lengthInWords } from './is-prose'

/** What separates a headline from the name of the site or section: a bar, a dash with spaces, an underscore. */
const SEPARATOR = /\s+[|｜–—·»-]\s+|\s*[|｜]\s*|_|[-–—](?=[^-–—]{1,8}(?:网|報|报|在线|频道|新闻)$)/u
const SHORT_WORDS = 4

/** The headline without what the site adds: trailing parts that are short beside the rest, or the site's name. */
export function cleanTitle(title: string, siteName: string | null | undefined): string {
  let headline = title.trim()
  for (;;) {
    const parts = headline.split(SEPARATOR)
    const last = parts.at(-1)
    if (parts.length < 2 || last === undefined) return headline
    const rest = headline.slice(0, headline.lastIndexOf(last)).replace(/[\s|｜–—·»_-]+$/u, '')
    const isSite = siteName != null && last.toLowerCase() === siteName.trim().toLowerCase()
    const isSmall = lengthInWords(last) <= SHORT_WORDS && lengthInWords(last) * 1.5 < lengthInWords(rest)
    if (!isSite && !isSmall) return headline
    headline = rest
  }
}

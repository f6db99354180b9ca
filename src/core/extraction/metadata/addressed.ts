/**
 * Share of an address's words that a heading must have to be the one it was made of, how many there must be, and how often
 * as many as in the title.
 */
const ENOUGH = 0.6
const FEWEST = 3
const TIMES = 1.5

/** The words of a text in ASCII, as addresses are; short ones say nothing. */
const wordsOf = (text: string): string[] => text.toLowerCase().match(/[a-z0-9]{3,}/g) ?? []

/**
 * The heading an address was made of, as `/clocks/the-clock-that-keeps-time` is of "The clock that keeps time", where
 * `title` has few of its words: an application of one page may leave the head of another, or of the site, over it, and
 * what is written for searches differs from what readers see.
 * `path` is that of the address, without host.
 */
export function addressedHeading(title: string, headings: readonly string[], path: string): string | undefined {
  const [longest = ''] = path.split('/').sort((a, b) => b.length - a.length)
  const words = wordsOf(longest)
  const share = (text: string): number => {
    const own = new Set(wordsOf(text))
    return words.filter((word) => own.has(word)).length / words.length
  }
  // A title in another script has no words that could be there.
  if (words.length < FEWEST || wordsOf(title).length === 0) return undefined
  return headings.find((heading) => share(heading) >= Math.max(ENOUGH, share(title) * TIMES))
}

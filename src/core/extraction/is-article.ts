import { readingWeight } from './reading-weight'

/**
 * Weight of text that makes an article: about seventy English words or 130 Chinese characters, and half of that where the
 * page says itself that it is one.
 */
const minimumWeight = { declared: 160, other: 320 }

/**
 * Whether what was found is something to read: enough running text, measured by reading weight so that every script
 * counts alike, in sentences and not in links.
 */
export function isArticle(body: ParentNode, text: string, isDeclared: boolean): boolean {
  const minimum = isDeclared ? minimumWeight.declared : minimumWeight.other
  const weight = readingWeight(text)
  if (weight < minimum) return false
  let linked = 0
  for (const link of body.querySelectorAll('a')) linked += readingWeight(link.textContent ?? '')
  if (linked > weight * 0.6) return false
  const running = text.split('\n').reduce((sum, line) => sum + (isRunning(line) ? readingWeight(line) : 0), 0)
  return running >= minimum * 0.6
}

/** A line that holds a sentence: long, or ended by a full stop of some script. */
const isRunning = (line: string): boolean => {
  const weight = readingWeight(line)
  return weight > 60 || (weight > 30 && /[.!?。！？…؟।」”"]\s*$/.test(line))
}

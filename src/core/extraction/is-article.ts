import { readingWeight } from './reading-weight'

/** Weight of running text that makes an article: about ninety English words or 170 Chinese characters. */
const minimumWeight = 420

/**
 * Whether what was found is something to read: enough running text, measured by reading weight so that every script
 * counts alike, in sentences and not in links.
 */
export function isArticle(body: ParentNode, text: string): boolean {
  const weight = readingWeight(text)
  if (weight < minimumWeight) return false
  let linked = 0
  for (const link of body.querySelectorAll('a')) linked += readingWeight(link.textContent ?? '')
  if (linked > weight * 0.6) return false
  const running = text.split('\n').reduce((sum, line) => sum + (isRunning(line) ? readingWeight(line) : 0), 0)
  return running >= minimumWeight * 0.6
}

/** A line that holds a sentence: long, or ended by a full stop of some script. */
const isRunning = (line: string): boolean => {
  const weight = readingWeight(line)
  return weight > 80 || (weight > 30 && /[.!?。！？…؟।」”"]\s*$/.test(line))
}

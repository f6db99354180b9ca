import { elementsIn, textIn } from '../article/elements'
import { readingWeight } from './reading-weight'

/**
 * Weight of text that makes an article: about seventy English words or 130 Chinese characters, and half of that where the
 * page says itself that it is one.
 */
export const minimumWeight = { declared: 160, other: 320 }
/** The part of it that must be running text. */
export const runningShare = 0.6

/**
 * Whether what was found is something to read: enough running text, measured by reading weight so that every script
 * counts alike, in sentences and not in links.
 */
export function isArticle(body: ParentNode, text: string, isDeclared: boolean): boolean {
  const minimum = isDeclared ? minimumWeight.declared : minimumWeight.other
  let linked = 0
  for (const link of elementsIn(body, 'a')) linked += readingWeight(textIn(link))
  const lines = text.split('\n')
  return (
    isHeavier(lines, Math.max(minimum, linked / 0.6), () => true) && isHeavier(lines, minimum * runningShare, isRunning)
  )
}

/** Whether the lines that count weigh as much; read only until they do, for most articles are many times as long. */
function isHeavier(lines: readonly string[], weight: number, counts: (line: string) => boolean): boolean {
  let sum = 0
  return lines.some((line) => {
    if (counts(line)) sum += readingWeight(line)
    return sum >= weight
  })
}

/** A line that holds a sentence: long, or ended by a full stop of some script. */
const isRunning = (line: string): boolean => {
  const weight = readingWeight(line)
  return weight > 60 || (weight > 30 && /[.!?。！？…؟।」”"]\s*$/.test(line))
}

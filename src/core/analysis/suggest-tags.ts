import { functionWords } from './function-words'
import { isCode } from './is-prose'
import { splitWords } from './split-words'

interface Text {
  title: string
  text: string
  language: string
}

interface Candidate {
  surface: string
  count: number
  length: number
}

/** Phrases of one to three words by frequency and title, none that is part of a better one. */
export function suggestTags({ title, text, language }: Text, count: number): string[] {
  const ignored = functionWords(language)
  const candidates = new Map<string, Candidate>()
  const lines = [title, ...text.split('\n').filter((line) => !isCode(line))]
  for (const line of lines) {
    const words = splitWords(line, language)
    words.forEach((first, index) => {
      for (let length = 1; length <= 3 && index + length <= words.length; length++) {
        const last = words[index + length - 1]
        if (last === undefined) break
        const surface = line.slice(first.start, last.start + last.text.length)
        if (
          ignored.has(first.key) ||
          ignored.has(last.key) ||
          (length > 1 && /[^\p{L}\p{N}\p{M} '’.&+#_-]/u.test(surface))
        )
          continue
        const key = surface.normalize('NFKC').toLowerCase()
        if (/^[\p{N}.,%]+$/u.test(key) || [...key].length < 2) continue
        const known = candidates.get(key)
        if (known) known.count++
        else candidates.set(key, { surface, count: 1, length })
      }
    })
  }
  // A word that is mostly met inside one phrase is a fragment of it.
  const within = new Map<string, number>()
  for (const [key, { count, length }] of candidates)
    if (length > 1 && count > 1)
      for (const word of splitWords(key, language)) within.set(word.key, Math.max(within.get(word.key) ?? 0, count))
  const inTitle = title.normalize('NFKC').toLowerCase()
  const ranked = [...candidates]
    .filter(([key, { count, length }]) => length > 1 || (within.get(key) ?? 0) < 0.5 * count)
    .filter(([key, { count }]) => count > 1 || inTitle.includes(key))
    .map(([key, { surface, count, length }]) => {
      const named = /^\p{Lu}/u.test(surface) && language !== 'de' ? 0.7 : 0
      const score = Math.log(1 + count) * (1 + 0.15 * (length - 1)) + (inTitle.includes(key) ? 1 : 0) + named
      return { key, surface, score }
    })
    .sort((a, b) => b.score - a.score)
  const chosen: typeof ranked = []
  for (const candidate of ranked) {
    if (chosen.length === count) break
    if (!chosen.some(({ key }) => key.includes(candidate.key) || candidate.key.includes(key))) chosen.push(candidate)
  }
  return chosen.map(({ surface }) => surface)
}

import { koreanNoun } from './korean-noun'
import { looksLikeAdjective, nominativeOfAdjective, nominativeOfNoun } from './russian-nominative'
import type { TagCandidate } from './tag-candidates'

const isUpper = (text: string): boolean => /^\p{Lu}/u.test(text)

/** The most frequent way the text writes a candidate. */
export function commonestForm({ forms }: TagCandidate): string {
  let best = ''
  let most = 0
  for (const [form, count] of forms) if (count > most) [best, most] = [form, count]
  return best
}

/** The forms met at one place of a phrase, lower case. */
function formsAt(forms: ReadonlyMap<string, number>, place: number): Map<string, number> {
  const met = new Map<string, number>()
  for (const [form, count] of forms) {
    const word = form.toLowerCase().split(' ')[place]
    if (word !== undefined) met.set(word, (met.get(word) ?? 0) + count)
  }
  return met
}

/** Case of the letters as in the text: Москве → Москва, not москва. */
const likeIn = (text: string, word: string): string =>
  isUpper(text) ? word.charAt(0).toUpperCase() + word.slice(1) : word

function writeRussian(candidate: TagCandidate, form: string): string {
  const words = form.split(' ')
  const [first = '', second] = words
  if (words.some((word) => /\p{Lu}.*\p{Lu}|[^\p{L}]/u.test(word))) return form
  const noun = (place: number): string => nominativeOfNoun(formsAt(candidate.forms, place))
  if (second === undefined) return likeIn(first, noun(0))
  if (looksLikeAdjective(first.toLowerCase()) && words.length === 2) {
    const head = noun(1)
    return `${likeIn(first, nominativeOfAdjective(first.toLowerCase(), head))} ${likeIn(second, head)}`
  }
  if (words.every(isUpper)) return words.map((word, place) => likeIn(word, noun(place))).join(' ')
  return [likeIn(first, noun(0)), ...words.slice(1)].join(' ')
}

/**
 * A candidate as a person would write it: the text's own form and case, in Russian in the nominative, in Korean without its
 * particle. An empty string for a phrase nobody would write.
 */
export function writeTag(candidate: TagCandidate, language: string): string {
  const form = commonestForm(candidate)
  if (language === 'ru') return writeRussian(candidate, form)
  if (language === 'ko') return koreanNoun([...candidate.forms.keys()], form) ?? ''
  return form
}

import { stem } from '../text/stem'
import { commonWords } from './common-words'
import { isPlainTerm } from './plain-terms'
import { regionNames } from './region-names'
import { looksLikeAdjective } from './russian-nominative'
import { SHORT_TEXT, type TagCandidate, type TaggedText } from './tag-candidates'
import { wordRarity } from './word-rarity'
import { commonestForm } from './write-tag'

/** What is known of a candidate: the columns of `tagFeatures`. */
export const TAG_FEATURES = [
  'frequency',
  'frequency beside the most frequent',
  'in the title',
  'frequent and in the title',
  'only in the title',
  'met once',
  'far from the beginning',
  'in the first tenth',
  'spread over lines',
  'in headings',
  'two words',
  'three words or more',
  'more words in a short text',
  'length',
  'capital',
  'always capital',
  'capital and several words',
  'capitals within',
  'full name of a surname',
  'surname',
  'figures',
  'variety of words before',
  'variety of words after',
  'inside one longer phrase',
  'mostly inside one longer phrase',
  'words that keep together',
  'common words alone',
  'common word first',
  'common word last',
  'verb or adjective',
  'country',
  'foreign letters in an unspaced text',
  'two foreign words',
  'three foreign words or more',
  'foreign and own letters',
  'plain foreign terms alone',
  'plain foreign term last',
  'one or two characters',
  'one character at an end',
  'a single character',
  'rarity of its commonest word',
  'mean rarity of its words',
] as const

const WIDE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u
const RUSSIAN_VERB = /(?:ть|ться|ет|ют|ит|ят|ал|ил|ла|ли|ло|лся|лась|ется|ются|ный|но|в|вший)$/u

const flag = (is: boolean): number => (is ? 1 : 0)

function isVerbal(form: string, language: string): boolean {
  if (language === 'en') return /^[a-z].*(?:ed|ing|ly|est)$/.test(form)
  if (language === 'ru') return looksLikeAdjective(form) || RUSSIAN_VERB.test(form)
  return language === 'de' && /^\p{Ll}/u.test(form)
}

/** One row of numbers a candidate, mostly 0 to 1; the columns are `TAG_FEATURES`. */
export function tagFeatures(candidates: readonly TagCandidate[], { text, language }: TaggedText): number[][] {
  const most = Math.max(1, ...candidates.map(({ count }) => count))
  const words = Math.max(50, ...candidates.map(({ first }) => first))
  const lines = text.split('\n').length
  const counts = new Map(
    candidates.filter(({ stems }) => stems.length === 1).map(({ stems, count }) => [stems[0], count]),
  )
  const forms = candidates.map(commonestForm)
  const fullNames = new Set(candidates.map(({ fullName }) => fullName))
  const [common, english] = [commonWords(language), commonWords('en')]
  const regions = regionNames(language)
  const unspaced = language === 'zh' || language === 'ja'
  // In an abstract a foreign word is a name more often than in a text of some length.
  const long = unspaced && text.length >= SHORT_TEXT
  const isCommon = (word: string): boolean =>
    common.has(word) || english.has(word) || (unspaced && english.has(stem(word, 'en')))
  return candidates.map((candidate, index) => {
    const { stems, count, inTitle, first, inner, capitals, inside } = candidate
    const form = forms[index] ?? ''
    const [head = '', tail = ''] = [stems[0], stems.at(-1)]
    const wide = WIDE.test(form)
    const capital = inner > 0 ? capitals / inner : /^\p{Lu}/u.test(form) ? 0.5 : 0
    const several = stems.length > 1
    const foreign = long && !wide
    const plain = foreign && stems.every(isPlainTerm)
    const rarities = stems.map((word) => wordRarity(word, language))
    return [
      Math.log(1 + count),
      count / most,
      flag(inTitle),
      inTitle ? Math.log(1 + count) : 0,
      flag(count === 0),
      flag(count === 1),
      Math.log(1 + first) / 5,
      flag(first < words / 10),
      Math.log(1 + candidate.lines) / Math.log(1 + lines),
      Math.min(1, candidate.headings),
      flag(stems.length === 2),
      flag(stems.length > 2),
      text.length < SHORT_TEXT ? stems.length - 1 : 0,
      Math.log((wide ? 3 : 1) * form.length) / 3,
      capital,
      flag(capital > 0.8 && inner > 1),
      several ? capital : 0,
      flag(/^\S*\p{Lu}\S*\p{Lu}/u.test(form)),
      flag(fullNames.has(candidate)),
      flag(candidate.fullName !== undefined),
      flag(/\p{N}/u.test(form)),
      Math.log(1 + candidate.before.size) / Math.log(2 + count),
      Math.log(1 + candidate.after.size) / Math.log(2 + count),
      inside,
      flag(inside > 0.6),
      several ? count / Math.max(1, ...stems.map((stem) => counts.get(stem) ?? count)) : 0,
      flag(stems.every(isCommon)),
      flag(several && common.has(head)),
      flag(several && common.has(tail)),
      flag(!several && isVerbal(form, language)),
      flag(regions.has(form.toLowerCase())),
      flag(unspaced && !wide),
      flag(foreign && stems.length === 2),
      flag(foreign && stems.length > 2),
      flag(long && wide && /\p{Script=Latin}/u.test(form)),
      flag(plain),
      flag(foreign && several && !plain && isPlainTerm(tail)),
      flag(wide && form.length <= 2),
      flag(wide && several && (head.length === 1 || tail.length === 1)),
      flag([...form].length === 1),
      Math.min(...rarities),
      rarities.reduce((sum, rarity) => sum + rarity, 0) / rarities.length,
    ]
  })
}

import { lengthInWords } from '../text/is-prose'
import type { Sentence } from '../text/split-sentences'
import { frequentNames } from './frequent-names'
import { isCutOff, isQuotation, isSelfReference, speaksAsGroup } from './sentence-cues'
import { bagNorm, cosine, mergeBags, type WordBag, wordBag } from './word-bag'

/** A text whose sentences are to be weighed. */
export interface SentencesOfText {
  title: string
  /** Primary language tag. */
  language: string
  sentences: readonly Sentence[]
  /** Sentences the summary is to have: of several each may be shorter, and they need not all stand at the beginning. */
  count: number
  /** The publisher's description of the page. */
  description?: string
}

/** What is known of a sentence: the columns of `sentenceFeatures`. */
export const SENTENCE_FEATURES = [
  'first of the text',
  'near the beginning',
  'far from the beginning',
  'last of the text',
  'first of its line',
  'in the first line',
  'close to text, title and beginning',
  'words frequent in the text',
  'share of its words in the title',
  'share of the title in it',
  'length',
  'length squared',
  'speaks of the text',
  'speaks as a group',
  'question',
  'begins as quotation',
  'has quotation',
  'figures',
  'names frequent in the text',
  'long words',
  'foreign script',
  'cut off',
  'length, of three or more',
  'length squared, of three or more',
  'length, of two',
  'length squared, of two',
  'first of the text, of three or more',
  'near the beginning, of three or more',
  'far from the beginning, of three or more',
  'share of the title in it, of three or more',
] as const

/** Words of a sentence of ordinary length. */
const ORDINARY_WORDS = 20
/** The sentences that count as the beginning, and what title and beginning add to a word's weight. */
const BEGINNING = 3
const TITLE_BOOST = 1.5
const BEGINNING_BOOST = 0.5
const DESCRIPTION_BOOST = 1

const toMaximum = (values: readonly number[]): number[] => {
  const most = Math.max(...values, 1e-9)
  return values.map((value) => value / most)
}

/** What the text is about: its words by damped frequency, more for those of the title and the beginning. */
function subjectOf(all: WordBag, title: WordBag, beginning: WordBag, description: WordBag): WordBag {
  const subject = new Map([...all].map(([key, count]) => [key, Math.log(1 + count)]))
  for (const key of title.keys()) subject.set(key, (subject.get(key) ?? 0) + TITLE_BOOST)
  for (const key of beginning.keys()) subject.set(key, (subject.get(key) ?? 0) + BEGINNING_BOOST)
  for (const key of description.keys()) subject.set(key, (subject.get(key) ?? 0) + DESCRIPTION_BOOST)
  return subject
}

/** A description is evidence when it speaks of this text and is no copy of its beginning. */
function tellingDescription(description: WordBag, all: WordBag, beginning: WordBag): WordBag {
  const keys = [...description.keys()]
  const share = (bag: WordBag): number => keys.filter((key) => bag.has(key)).length / Math.max(1, keys.length)
  return share(all) > 0.4 && share(beginning) < 0.9 ? description : new Map()
}

const meanOver = (bag: WordBag, smoothing: number, weigh: (key: string) => number): number => {
  let sum = 0
  for (const key of bag.keys()) sum += weigh(key)
  return sum / (bag.size + smoothing)
}
const flag = (is: boolean): number => (is ? 1 : 0)

/** One row of numbers a sentence, mostly 0 to 1; the columns are `SENTENCE_FEATURES`. */
export function sentenceFeatures({ title, language, sentences, count, description = '' }: SentencesOfText): number[][] {
  const bags = sentences.map((sentence) => wordBag(sentence.text, language))
  const all = mergeBags(bags)
  const titleBag = wordBag(title, language)
  const beginning = mergeBags(bags.slice(0, BEGINNING))
  const subject = subjectOf(
    all,
    titleBag,
    beginning,
    tellingDescription(wordBag(description, language), all, beginning),
  )
  const subjectNorm = bagNorm(subject)
  const closeness = toMaximum(bags.map((bag) => cosine(bag, subject, subjectNorm)))
  const density = toMaximum(bags.map((bag) => meanOver(bag, 3, (key) => Math.log(all.get(key) ?? 1))))
  const names = frequentNames(sentences.map((sentence) => sentence.text))
  const unspaced = language === 'zh' || language === 'ja'
  const [two, more] = [flag(count === 2), flag(count > 2)]
  return sentences.map(({ text, place, block }, index) => {
    const bag: WordBag = bags[index] ?? new Map()
    const ratio = Math.log(Math.max(1, lengthInWords(text)) / ORDINARY_WORDS)
    const length = [Math.max(-1.5, Math.min(1.5, ratio)), Math.min(2.5, ratio * ratio)]
    const standing = [flag(index === 0), 1 / (1 + index / 3), Math.log(1 + index) / 4]
    const titleShare = meanOver(titleBag, 0.01, (key) => flag(bag.has(key)))
    return [
      ...standing,
      flag(index === sentences.length - 1),
      flag(place === 0),
      flag(block === sentences[0]?.block),
      closeness[index] ?? 0,
      density[index] ?? 0,
      meanOver(bag, 2, (key) => flag(titleBag.has(key))),
      titleShare,
      ...length,
      flag(isSelfReference(text, language)),
      flag(speaksAsGroup(text, language)),
      flag(/[?？؟]["”’」』»]*$/u.test(text)),
      flag(isQuotation(text)),
      flag(/["”」』»“„]/u.test(text)),
      Math.min(1, (text.match(/\d+/g)?.length ?? 0) / 4),
      Math.min(1, names.filter((name) => text.includes(name)).length / 2),
      meanOver(bag, 1, (key) => key.length) / 8,
      flag(!unspaced && /\p{Script=Han}/u.test(text)),
      flag(isCutOff(text)),
      ...length.map((value) => value * more),
      ...length.map((value) => value * two),
      ...[...standing, titleShare].map((value) => value * more),
    ]
  })
}

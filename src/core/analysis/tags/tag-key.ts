import { stem } from '../text/stem'

/** British spellings and plurals of English words; harmless on other Latin words, since both sides go through it. */
const latinKey = (word: string): string =>
  word.length < 4
    ? word
    : word
        .replace(/ies$/, 'y')
        .replace(/(ch|sh|x|ss)es$/, '$1')
        .replace(/([^suij])s$/, '$1')
        .replace(/(?<=...)our(?=s?$|ed$|ing$|ful$)/, 'or')
        .replace(/(?<=...)is(?=e$|ed$|ing$|ation$)/, 'iz')
        .replace(/(?<=[nb])tre$/, 'ter')
/** Endings of plurals and cases elsewhere (Fotografien, Städte); only from words long enough to stay themselves. */
const looseLatin = (word: string): string => (word.length < 7 ? word : word.replace(/(?:en|es|[aeinos])$/, ''))

const wordsOf = (tag: string): string[] =>
  tag
    .normalize('NFKD')
    .replace(/(?<=\p{Script=Latin})\p{M}+/gu, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}+#]+/gu, ' ')
    .trim()
    .split(' ')
const keyOfWord = (word: string): string => (/^[a-z]+$/.test(word) ? latinKey(word) : word)

/** What two tags that mean the same have in common: case, width, accents, joints, English plural and spelling taken away. */
export const tagKey = (tag: string): string => wordsOf(tag).map(keyOfWord).join('')

/** A coarser key: endings of other languages are taken away as well. */
export const looseTagKey = (tag: string): string =>
  wordsOf(tag)
    .map((word) => {
      if (/^\p{Script=Cyrillic}+$/u.test(word)) return stem(word, 'ru')
      if (/^\p{Script=Arabic}+$/u.test(word)) return stem(word, 'ar')
      return looseLatin(keyOfWord(word))
    })
    .join('')

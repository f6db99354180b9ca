import { COMMON_CHINESE, VERY_COMMON_CHINESE } from './common-chinese'

let known: ReadonlyMap<string, number> | undefined

function rarities(): ReadonlyMap<string, number> {
  const of = (words: string, rarity: number) => words.split(' ').map((word): [string, number] => [word, rarity])
  known ??= new Map([...of(COMMON_CHINESE, 0.5), ...of(VERY_COMMON_CHINESE, 0)])
  return known
}

/** How rare a Chinese word is in the language at large: 0, 0.5 or 1; 1 for words of other languages, of which no list is kept. */
export const wordRarity = (word: string, language: string): number =>
  language === 'zh' ? (rarities().get(word) ?? 1) : 1

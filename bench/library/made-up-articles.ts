import { type Dice, dice } from './random'

export interface MadeUpArticle {
  url: string
  title: string
  lang: string
  minutes: number
  tags: string[]
  /** Ms since 1970. */
  savedAt: number
  /** When it was archived, in ms, or null. */
  archivedAt: number | null
}

const DAY = 24 * 60 * 60 * 1000
const SYLLABLES =
  'ar ba be can cor da den el er fa fen for ga gen hal ic il in ka la lec lo ma men mi nor o per pi qua ra ren ri sa sen ' +
  'sti ta ten ti tor tra u va ver vi wa wen win ya zo tion ing ness ment able ist ph'
const SUFFIXES = ['com', 'com', 'com', 'org', 'net', 'io', 'dev', 'co.uk', 'cn', 'com.cn', 'blog', 'me']

const list = <Item>(count: number, make: (index: number) => Item): Item[] =>
  Array.from({ length: count }, (_, n) => make(n))

/**
 * Articles as a reader of English and Chinese might keep them, half and half, with the lengths and the disorder of real
 * ones: made-up words of many syllables, a few thousand characters as often as their rank, addresses with slugs, dates,
 * numbers and the random names that many sites give.
 */
export function madeUpArticles(count: number, seed = 1): MadeUpArticle[] {
  const die = dice(seed)
  const syllables = SYLLABLES.split(' ')
  const words = list(9_000, () => list(die.between(1, 4), () => die.pick(syllables)).join(''))
  const characters = shuffled(
    list(3_500, (n) => String.fromCodePoint(0x4e00 + n * 5)),
    die,
  )
  const hosts = list(
    Math.max(40, count / 4),
    () => `${die.chance(0.5) ? 'www.' : ''}${die.pick(words)}${die.pick(words)}.${die.pick(SUFFIXES)}`,
  )
  const tags = [
    ...list(60, () => die.pick(words)),
    ...list(60, () => list(die.between(2, 4), () => die.pickUsual(characters)).join('')),
  ]
  return list(count, () => {
    const chinese = die.chance(0.5)
    const title = chinese ? chineseTitle(characters, words, die) : englishTitle(words, die)
    const savedAt = Date.UTC(2026, 0, 1) - die.between(0, 700 * DAY)
    return {
      url: `https://${die.pickUsual(hosts)}${pathOf(chinese ? null : title, words, die)}`,
      title,
      lang: chinese ? die.pick(['zh', 'zh-CN', 'zh-CN']) : die.pick(['en', 'en', 'en-US', 'en-GB']),
      minutes: die.between(1, 25),
      tags: [...new Set(list(die.between(0, 4), () => die.pickUsual(tags)))],
      savedAt,
      archivedAt: die.chance(0.4) ? savedAt + die.between(60_000, 60 * DAY) : null,
    }
  })
}

function shuffled<Item>(items: readonly Item[], die: Dice): Item[] {
  return items
    .map((item) => ({ item, at: die.between(0, 2 ** 30) }))
    .sort((a, b) => a.at - b.at)
    .map(({ item }) => item)
}

function englishTitle(words: readonly string[], die: Dice): string {
  const title = list(die.between(4, 12), () => die.pickUsual(words)).join(' ')
  return title.charAt(0).toUpperCase() + title.slice(1) + (die.chance(0.15) ? '?' : '')
}

function chineseTitle(characters: readonly string[], words: readonly string[], die: Dice): string {
  const half = () => list(die.between(5, 14), () => die.pickUsual(characters)).join('')
  return (
    half() +
    (die.chance(0.5) ? die.pick(['：', '，', '——', '？']) + half() : '') +
    (die.chance(0.2) ? ` ${die.pick(words)}` : '')
  )
}

function pathOf(title: string | null, words: readonly string[], die: Dice): string {
  const code = (length: number, alphabet: string) => list(length, () => die.pick([...alphabet])).join('')
  const number = String(die.between(10_000, 900_000_000))
  const date = `${die.between(2019, 2025)}/${String(die.between(1, 12)).padStart(2, '0')}`
  const slug = (title ?? list(3, () => die.pick(words)).join(' ')).toLowerCase().replace(/\W+/g, '-')
  const kind = die.between(1, 10)
  if (kind <= 2) return `/p/${number}`
  if (kind <= 3) return `/s/${code(22, 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_')}`
  if (kind <= 4) return `/article?id=${code(12, '0123456789abcdef')}`
  if (kind <= 6 && title === null) return `/${date}/${die.between(1, 28)}/${number}.html`
  if (kind <= 8) return `/${date}/${slug}`
  return `/blog/${slug}-${code(8, '0123456789abcdef')}`
}

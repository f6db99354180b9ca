import { dice } from './random'

export interface MadeUpText {
  id: string
  head: string
  text: string
}

const SYLLABLES =
  'ar ba be can cor da den el er fa fen for ga gen hal ic il in ka la lec lo ma men mi nor o per qua ra ren sa sen sti ta ten tor tra u va ver wa win ya zo tion ing ness ment ist ph'.split(
    ' ',
  )

const list = <Item>(count: number, make: (index: number) => Item): Item[] =>
  Array.from({ length: count }, (_, n) => make(n))

/**
 * Texts of about 800 words, every other one Chinese with 1,300 characters, which is as long to read. Words come as
 * often as their rank (Zipf); Chinese is made of words of one to four characters, as it is written, and not of
 * characters by chance, whose pairs would never come again.
 */
export function madeUpTexts(count: number, seed = 7): MadeUpText[] {
  const die = dice(seed)
  const words = list(30_000, () => list(die.between(1, 4), () => die.pick(SYLLABLES)).join(''))
  const characters = list(3_500, (n) => String.fromCodePoint(0x4e00 + ((n * 2_741) % 17_500)))
  const chineseWords = list(30_000, () =>
    list(die.pick([1, 2, 2, 2, 2, 3, 4]), () => die.pickUsual(characters)).join(''),
  )
  const english = (length: number) => list(length, () => die.pickUsual(words)).join(' ')
  const chinese = (length: number) => {
    let text = ''
    while (text.length < length) text += die.pickUsual(chineseWords)
    return text
  }
  const sentences = (count: number, one: () => string, end: string) => list(count, () => one() + end).join('')
  return list(count, (n) => {
    const isChinese = n % 2 === 1
    return {
      id: `article-${String(n).padStart(14, '0')}`,
      head: isChinese ? `${chinese(die.between(8, 24))}\n机杼` : `${english(die.between(4, 12))}\nThe Loom`,
      text: isChinese
        ? sentences(die.between(50, 70), () => `${chinese(10)}，${chinese(9)}`, '。')
        : sentences(die.between(44, 62), () => english(die.between(8, 22)), '. '),
    }
  })
}

/** What people type: whole words, beginnings of words, two to four characters, two words, a phrase; all of them in some text. */
export function madeUpQueries(texts: readonly MadeUpText[], count: number, seed = 11): string[] {
  const die = dice(seed)
  return list(count, (n) => {
    const { text } = texts[die.between(0, texts.length - 1)] ?? { text: '' }
    if (/[\u4e00-\u9fff]/.test(text)) {
      const from = die.between(0, text.length - 20)
      const run =
        text
          .slice(from)
          .split(/[，。]/)
          .find((part) => part.length >= 4) ?? ''
      const piece = run.slice(0, die.between(2, 4))
      return n % 5 === 0 ? `${piece} ${run.slice(-2)}` : piece
    }
    const words = text.split(/[ .]+/).filter((word) => word.length > 2)
    const at = die.between(0, words.length - 3)
    const [one = '', two = ''] = words.slice(at)
    return [one, one.slice(0, Math.max(3, one.length - 2)), `${one} ${two}`, one, two][n % 5] ?? one
  })
}

import type { Direction } from '../../article/article'
import { directionOf } from '../../article/direction-of'

const count = (text: string, letters: RegExp): number => text.match(letters)?.length ?? 0

/**
 * Language and direction a text is set in, as far as its letters and the page tell: enough for faces, measures and
 * direction of a first look. @returns a BCP 47 tag, null when the page names none
 */
export function glanceLanguage(text: string, claimed: string): { lang: string | null; dir: Direction } {
  const third = text.length / 3
  const han = count(text, /[\u3400-\u9fff]/g)
  const kana = count(text, /[\u3040-\u30ff]/g)
  const written =
    kana > han * 0.05 && han + kana > third
      ? 'ja'
      : han > third
        ? 'zh'
        : count(text, /[\uac00-\ud7af]/g) > third
          ? 'ko'
          : null
  const isEastAsian = /^(?:zh|yue|ja|ko)\b/i.test(claimed)
  const lang = written ? (claimed.startsWith(written) ? claimed : written) : isEastAsian ? null : claimed || null
  return { lang, dir: count(text, /[\u0590-\u08ff]/g) > third ? 'rtl' : lang === null ? 'ltr' : directionOf(lang) }
}

import { primaryLanguage } from './text/primary-language'

/**
 * Words a minute of silent fluent reading (of aloud reading where only that was measured), and characters a minute for
 * Chinese and Japanese. Source: S. Trauzettel-Klosinski, K. Dietz, "Standardized Assessment of Reading Performance: The
 * New International Reading Speed Texts IReST", IOVS 53 (2012) 5452–5461.
 */
const WORDS_A_MINUTE: Record<string, number> = {
  ar: 138,
  de: 179,
  en: 228,
  es: 218,
  fi: 161,
  fr: 195,
  he: 187,
  it: 188,
  nl: 202,
  pl: 166,
  pt: 181,
  ru: 184,
  sl: 180,
  sv: 199,
  tr: 166,
}
const HAN_A_MINUTE = 255
const JAPANESE_A_MINUTE = 357
/** A language nobody measured is read like English: the fastest of the list, so that the estimate never frightens. */
const OTHER_WORDS_A_MINUTE = 228

/** Seconds for the first picture, one less for each that follows, never under three: Medium, "Read Time and You" (2014). */
const FIRST_PICTURE_SECONDS = 12
const LEAST_PICTURE_SECONDS = 3

const CHARACTER = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]/gu
const WORD =
  /(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー])[\p{L}\p{N}\p{M}'’-])*(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー])[\p{L}\p{N}])/gu

const pictureSeconds = (pictures: number): number => {
  let seconds = 0
  for (let n = 0; n < pictures; n++) seconds += Math.max(LEAST_PICTURE_SECONDS, FIRST_PICTURE_SECONDS - n)
  return seconds
}

/**
 * Time to read `text`, in whole minutes, at least 1. Chinese and Japanese count by characters, everything else by words;
 * a mixed text is the sum of both. `pictures` is how many pictures the body has.
 */
export function readingMinutes(text: string, lang: string | null, pictures = 0): number {
  const language = primaryLanguage(lang)
  const characters = text.match(CHARACTER)?.length ?? 0
  const words = text.match(WORD)?.length ?? 0
  const minutes =
    characters / (language === 'ja' ? JAPANESE_A_MINUTE : HAN_A_MINUTE) +
    words / (WORDS_A_MINUTE[language] ?? OTHER_WORDS_A_MINUTE) +
    pictureSeconds(pictures) / 60
  return Math.max(1, Math.round(minutes))
}

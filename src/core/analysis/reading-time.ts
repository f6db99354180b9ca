import { isCode } from './text/is-prose'
import { primaryLanguage } from './text/primary-language'

/**
 * Words a minute, and characters a minute for Chinese and Japanese, of young adults reading aloud in their own language.
 * Source: S. Trauzettel-Klosinski, K. Dietz, "Standardized Assessment of Reading Performance: The New International
 * Reading Speed Texts IReST", IOVS 53 (2012) 5452–5461, table of 17 languages. Silent reading of non-fiction is about as
 * fast: 238 English words (M. Brysbaert, "How many words do we read per minute?", JML 109, 2019).
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
/** Their words in Latin letters are names and terms, read like English; a text in no known language is taken for such. */
const MEASURED_BY_CHARACTER = new Set(['zh', 'ja', ''])
/** A language not measured lies somewhere between the fastest of the list and the mean of all (same source). */
const OTHER_WORDS_A_MINUTE = 228
const OTHER_WORDS_AT_LEAST = 184

/** Seconds for the first picture, one less for each that follows, never under three: Medium, "Read Time and You" (2014). */
const FIRST_PICTURE_SECONDS = 12
const LEAST_PICTURE_SECONDS = 3

/**
 * Code is studied or skipped: word by word at half the speed of prose, or at a glance. Nobody has measured this for
 * readers of articles; the range says so.
 */
const CODE_STUDIED = 0.5
const CODE_SKIPPED = 4
/** A range is told only when its ends differ by this share, and by two minutes. */
const LEAST_SHARE = 1.2

const CHARACTER = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]/gu
const WORD =
  /(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー])[\p{L}\p{N}\p{M}'’-])*(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー])[\p{L}\p{N}])/gu

const pictureSeconds = (pictures: number): number => {
  let seconds = 0
  for (let n = 0; n < pictures; n++) seconds += Math.max(LEAST_PICTURE_SECONDS, FIRST_PICTURE_SECONDS - n)
  return seconds
}

/** How long a text takes, in whole minutes, at least 1; `atMost` only when one number would claim too much. */
export interface ReadingTime {
  minutes: number
  atMost?: number
}

/**
 * Time to read `text`, one line a block. Chinese and Japanese count by characters, everything else by words; a mixed text
 * is the sum of both. Lines of code and a language nobody measured make a range. `pictures` is how many the body has.
 */
export function readingTime(text: string, lang: string | null, pictures = 0): ReadingTime {
  const language = primaryLanguage(lang)
  const lines = text.split('\n')
  const prose = lines.filter((line) => !isCode(line)).join('\n')
  const code = lines.filter(isCode).join('\n').match(WORD)?.length ?? 0
  const fast = WORDS_A_MINUTE[language] ?? OTHER_WORDS_A_MINUTE
  const slow = WORDS_A_MINUTE[language] ?? (MEASURED_BY_CHARACTER.has(language) ? fast : OTHER_WORDS_AT_LEAST)
  const characters = (prose.match(CHARACTER)?.length ?? 0) / (language === 'ja' ? JAPANESE_A_MINUTE : HAN_A_MINUTE)
  const words = prose.match(WORD)?.length ?? 0
  const looking = pictureSeconds(pictures) / 60
  const quick = characters + words / fast + code / (fast * CODE_SKIPPED) + looking
  const thorough = characters + words / slow + code / (slow * CODE_STUDIED) + looking
  const [minutes, atMost] = [whole(quick), whole(thorough)]
  if (atMost - minutes >= 2 && atMost >= LEAST_SHARE * minutes) return { minutes, atMost }
  return { minutes: whole((quick + thorough) / 2) }
}

const whole = (minutes: number): number => Math.max(1, Math.round(minutes))

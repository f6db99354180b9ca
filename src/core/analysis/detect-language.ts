import { countScripts, type Script } from './text/count-scripts'
import { frequentWords, listedLanguages } from './text/frequent-words'
import { primaryLanguage } from './text/primary-language'

/** Letters read: enough to be sure, little enough to cost nothing. */
const SAMPLE = 3000
/** A list's most frequent words only, so that a long list has no better chance than a short one. */
const WORDS_A_LANGUAGE = 40

/** Scripts that name their language, or whose languages are told apart by words. Latin: those of no other script. */
const LANGUAGES: Readonly<Record<Script, readonly string[]>> = {
  Latin: [],
  Han: ['zh'],
  Kana: ['ja'],
  Hangul: ['ko'],
  Cyrillic: ['ru', 'uk', 'bg'],
  Arabic: ['ar', 'fa'],
  Greek: ['el'],
  Hebrew: ['he'],
  Devanagari: ['hi'],
  Thai: ['th'],
  Bengali: ['bn'],
  Tamil: ['ta'],
  Telugu: ['te'],
  Georgian: ['ka'],
  Armenian: ['hy'],
  Khmer: ['km'],
  Lao: ['lo'],
  Myanmar: ['my'],
}
const spokenFor = new Set(Object.values(LANGUAGES).flat())
const latin = listedLanguages.filter((language) => !spokenFor.has(language))

/** A Chinese character or kana says as much as a few letters. */
const WEIGHT: Partial<Record<Script, number>> = { Han: 3, Kana: 2, Hangul: 2 }

/** A beginning, a middle and an end: one foreign quotation at the top must not decide. */
function sample(text: string): string {
  if (text.length <= SAMPLE) return text
  const third = SAMPLE / 3
  const middle = Math.floor((text.length - third) / 2)
  return `${text.slice(0, third)}\n${text.slice(middle, middle + third)}\n${text.slice(-third)}`
}

/** How much is said in each script, in Latin letters. */
function weighScripts(text: string): Map<Script, number> {
  const counts = new Map([...countScripts(text)].map(([script, count]) => [script, count * (WEIGHT[script] ?? 1)]))
  const han = counts.get('Han') ?? 0
  const kana = counts.get('Kana') ?? 0
  // Japanese is Han and kana together; a Chinese text quotes a little kana at most.
  if (kana > han * 0.05) counts.set('Kana', kana + han).set('Han', 0)
  return counts
}

const languagesOf = (script: Script): readonly string[] => (script === 'Latin' ? latin : LANGUAGES[script])

/** A page in two languages says two fifths at least in each. */
const IN_TWO = 0.4
/** Names and terms of another language have few of its frequent words; its sentences have more than a third. */
const IN_SENTENCES = 0.2

/** Whether a text in two scripts says about half of it in this language. */
function isHalfIn(language: string, text: string, scripts: ReadonlyMap<Script, number>): boolean {
  let all = 0
  let own = 0
  for (const [script, weight] of scripts) {
    all += weight
    if (languagesOf(script).includes(language)) own += weight
  }
  if (own < IN_TWO * all) return false
  if (!latin.includes(language)) return true
  const words = countWords(text.replace(/[\u0370-\uffff]+/g, ' '))
  return (wordShares(words, [language])[0]?.[1] ?? 0) >= IN_SENTENCES
}

/** White space, figures and marks of ASCII, Latin-1 and general punctuation; no frequent word has an apostrophe. */
const betweenWords = /[\0-@[-`{-\u00bf\u2000-\u206f]+/

/** How often each word occurs, in small letters, and how many there are. */
function countWords(text: string): { counts: Map<string, number>; all: number } {
  const counts = new Map<string, number>()
  let all = 0
  for (const word of text.toLowerCase().split(betweenWords)) {
    if (word === '') continue
    all++
    counts.set(word, (counts.get(word) ?? 0) + 1)
  }
  return { counts, all }
}

/** Share of the text's words that are among a language's most frequent. */
function wordShares(
  { counts, all }: ReturnType<typeof countWords>,
  languages: readonly string[],
): [language: string, share: number][] {
  return languages
    .map((language): [string, number] => {
      const frequent = new Set(frequentWords(language, WORDS_A_LANGUAGE))
      return [language, [...frequent].reduce((sum, word) => sum + (counts.get(word) ?? 0), 0) / all]
    })
    .sort((a, b) => b[1] - a[1])
}

const canonical = (claimed: string): string | null => {
  try {
    return Intl.getCanonicalLocales(claimed.trim().replaceAll('_', '-'))[0] ?? null
  } catch {
    return null
  }
}

/**
 * Language of a text as a BCP 47 tag. Script and frequent words decide; `claimed` (the page's `lang`) is kept, with its
 * region and script, when the text agrees or is too short or too mixed to say, and overruled when the text clearly speaks
 * another language. Null when neither tells.
 */
export function detectLanguage(text: string, claimed: string | null): string | null {
  const claim = claimed ? canonical(claimed) : null
  const claimedLanguage = primaryLanguage(claim)
  const read = sample(text)
  const scripts = weighScripts(read)
  const [best] = [...scripts].sort((a, b) => b[1] - a[1])
  if (best === undefined || best[1] === 0) return claim
  const languages = languagesOf(best[0])
  if (claimedLanguage && !languages.includes(claimedLanguage) && isHalfIn(claimedLanguage, read, scripts)) return claim
  const [only] = languages
  if (languages.length === 1 && only !== undefined) {
    const sameScript =
      claimedLanguage === only ||
      (only === 'zh' && claimedLanguage === 'yue') ||
      (only === 'hi' && claimedLanguage === 'mr')
    return sameScript ? claim : only
  }
  const words = countWords(read)
  const shares = wordShares(words, languages)
  const [likeliest, second] = shares
  const claimedShare = shares.find(([language]) => language === claimedLanguage)?.[1]
  if (likeliest === undefined || words.all < 4) return claim ?? languages[0] ?? null
  // A claimed language that is not listed, in this script, stands unless a listed one is plainly there.
  const sure = likeliest[1] >= 0.15 && likeliest[1] > 1.3 * (second?.[1] ?? 0)
  if (claimedShare !== undefined) return likeliest[1] > 1.5 * claimedShare + 0.05 ? likeliest[0] : claim
  if (claim !== null && !sure && languages === latin) return claim
  return likeliest[1] >= 0.06 ? likeliest[0] : claim
}

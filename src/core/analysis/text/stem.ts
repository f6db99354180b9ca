/**
 * Endings that inflect a word, by language: enough to see that two forms are one word, no more. Written for this project;
 * after the idea of light stemming (J. Savoy, "Light stemming approaches for the French, Portuguese, German and Hungarian
 * languages", SAC 2006).
 */
const ROMANCE = /(?:[aeo]s|[aeiosxàéèêë])$/u
const SLAVIC_LATIN =
  /(?:iami|ami|ach|ego|emu|ymi|imi|ów|owi|iem|om|em|ie|ej|ym|im|ych|ich|ia|ią|ię|ou|[aeiouyąęáéíůý])$/u
const CYRILLIC =
  /(?:иями|ями|ами|иях|иям|ием|ого|его|ому|ему|ыми|ими|ях|ах|ов|ев|ей|ой|ый|ий|ая|яя|ое|ее|ые|ие|ых|их|ым|им|ую|юю|ам|ям|ом|ем|ию|ия|ии|ів|ої|ій|[аяоеуюыиьйії])$/u
const NORDIC = /(?:erna|arna|orna|ene|ens|ets|en|et|er|ar|or|ne|[aens])$/u
const ENDINGS: Record<string, RegExp> = {
  en: /(?:'s|ing|ies|ed|es|[sye])$/,
  de: /(?:ern|em|en|er|es|[ens])$/,
  nl: /(?:en|[enst])$/,
  fr: ROMANCE,
  es: ROMANCE,
  pt: ROMANCE,
  it: ROMANCE,
  ca: ROMANCE,
  ro: /(?:ului|ilor|elor|ul|le|[aeiuăâ])$/u,
  pl: SLAVIC_LATIN,
  cs: SLAVIC_LATIN,
  ru: CYRILLIC,
  uk: CYRILLIC,
  bg: /(?:ите|ата|ята|ото|ият|та|то|те|[аяоеиът])$/u,
  sv: NORDIC,
  da: NORDIC,
  nb: NORDIC,
  tr: /(?:lar|ler)?(?:ının|inin|ında|inde|dan|den|nın|nin|nun|nün|ın|in|un|ün|da|de|ı|i|u|ü|a|e)?$/u,
  ko: /(?:에서는|에서도|에서|에는|에도|으로|에게|까지|부터|이라는|라는|이나|은|는|이|가|을|를|의|에|로|와|과|도|만|들)$/u,
  id: /(?:nya|kan|lah)$/,
}
/** Letters that must be left: in Korean a syllable is a letter. */
const least = (language: string): number => (language === 'ko' ? 2 : 3)

const ARABIC_PREFIX = /^[وفبلك]?ال(?=.{3})/u
const ARABIC_SUFFIX = /(?:ات|ون|ين|ها|هم|ية|[ةهي])$/u

/** A word (lower case) without its inflection; not a word of the language, only a key to compare by. */
export function stem(word: string, language: string): string {
  if (language === 'ar') return word.replace(ARABIC_PREFIX, '').replace(ARABIC_SUFFIX, '')
  const endings = ENDINGS[language]
  if (endings === undefined) return word
  const bare = word.replace(endings, '')
  return bare.length >= least(language) ? bare : word
}

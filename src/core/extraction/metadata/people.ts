import { beginsSmall, LETTER } from './letters'

const nameWord = new RegExp(`^(?:${LETTER}|[.’'-]){2,}$`)

/** Small words inside a name: "Juan de la Cruz", "Björn von Groß". */
const particle = /^(?:v[ao]n|d[aeiou]s?|de[lnr]|l[ae]|el|al|bin|ibn|zu[mr]?|ten?|ter)$/i

const between = /\s*[,;，、；&+]\s*(?:and\s+)?|\s+(?:and|und|y|e|et|i|и|και|en|och|og|ve)\s+/i

/**
 * A name of two to four words in capitals, small words between them aside, as persons have and houses seldom; or one of
 * two to four signs in Chinese.
 */
export function isPersonName(name: string): boolean {
  if (/^[\u3400-\u9fff]{2,4}$/.test(name)) return true
  const words = name.split(/[\s,]+/).filter((word) => word !== '' && !particle.test(word))
  return words.length >= 2 && words.length <= 4 && words.every((word) => !beginsSmall(word) && nameWord.test(word))
}

/** The people of a list such as "Mary Miller, Bob Baker and Ann Carter"; what is no list of people stays one name. */
export function peopleOf(name: string): string[] {
  const parts = name.split(between)
  return parts.length > 1 && parts.every(isPersonName) ? parts : [name]
}

/** The people a text begins with, one by one until something is no name; a single word is one where nothing follows it. */
export function peopleAtStart(text: string): string[] {
  const words = text.trim().split(/\s+/)
  const end = words.findIndex((word) => beginsSmall(word) && !particle.test(word) && !between.test(` ${word} `))
  const parts = words
    .slice(0, end < 0 ? words.length : end)
    .join(' ')
    .replace(new RegExp(`(?:${between.source})*$`, 'i'), '')
    .split(between)
  const past = parts.findIndex((part) => !isPersonName(part))
  const people = parts.slice(0, past < 0 ? parts.length : past)
  return people.length > 0 || words.length > 1 ? people : parts
}

/** M. F. Porter, "An algorithm for suffix stripping", Program 14 (1980): the stemmer of ROUGE-1.5.5 and of the key-phrase literature. */

const STEP_2 =
  'ational ate tional tion enci ence anci ance izer ize abli able alli al entli ent eli e ousli ous ization ize ation ate ator ate alism al iveness ive fulness ful ousness ous aliti al iviti ive biliti ble'
const STEP_3 = 'icate ic ative - alize al iciti ic ical ic ful - ness -'
const STEP_4 = 'ement ance ence able ible ment ant ent ism ate iti ous ive ize ion al er ic ou'

const pairsOf = (rules: string): [string, string][] => {
  const parts = rules.split(' ').map((part) => (part === '-' ? '' : part))
  return parts.flatMap((ending, index): [string, string][] =>
    index % 2 === 0 ? [[ending, parts[index + 1] ?? '']] : [],
  )
}
const RULES_2 = pairsOf(STEP_2)
const RULES_3 = pairsOf(STEP_3)
const RULES_4 = STEP_4.split(' ').map((ending): [string, string] => [ending, ''])

/** A word as a string of v (vowel) and c (consonant); y is a vowel after a consonant. */
const shapeOf = (word: string): string => {
  let shape = ''
  for (const letter of word) shape += 'aeiou'.includes(letter) || (letter === 'y' && shape.endsWith('c')) ? 'v' : 'c'
  return shape
}
/** How many vowel–consonant sequences a stem has: Porter's m. */
const measure = (stem: string): number => shapeOf(stem).match(/v+c+/g)?.length ?? 0
const hasVowel = (stem: string): boolean => shapeOf(stem).includes('v')
const endsDoubled = (stem: string): boolean => /(.)\1$/.test(stem) && shapeOf(stem).endsWith('c')
const endsShort = (stem: string): boolean => shapeOf(stem).endsWith('cvc') && !/[wxy]$/.test(stem)

function replaceEnding(word: string, rules: readonly [string, string][], least: number): string {
  for (const [ending, replacement] of rules) {
    if (!word.endsWith(ending)) continue
    const stem = word.slice(0, word.length - ending.length)
    const allowed = measure(stem) > least && (ending !== 'ion' || /[st]$/.test(stem))
    return allowed ? stem + replacement : word
  }
  return word
}

function stripPast(word: string): string {
  if (word.endsWith('eed')) return measure(word.slice(0, -3)) > 0 ? word.slice(0, -1) : word
  const stem = word.replace(/(?:ed|ing)$/, '')
  if (stem === word || !hasVowel(stem)) return word
  if (/(?:at|bl|iz)$/.test(stem)) return `${stem}e`
  if (endsDoubled(stem)) return /[lsz]$/.test(stem) ? stem : stem.slice(0, -1)
  return measure(stem) === 1 && endsShort(stem) ? `${stem}e` : stem
}

/** The stem of a lower-case English word; anything else is returned as it is. */
export function porterStem(word: string): string {
  if (!/^[a-z]{3,}$/.test(word)) return word
  let stem = stripPast(word.replace(/(ss|i)es$/, '$1').replace(/([^s])s$/, '$1'))
  if (stem.endsWith('y') && hasVowel(stem.slice(0, -1))) stem = `${stem.slice(0, -1)}i`
  stem = replaceEnding(replaceEnding(replaceEnding(stem, RULES_2, 0), RULES_3, 0), RULES_4, 1)
  const bare = stem.slice(0, -1)
  if (stem.endsWith('e') && (measure(bare) > 1 || (measure(bare) === 1 && !endsShort(bare)))) stem = bare
  return measure(stem) > 1 && stem.endsWith('ll') ? stem.slice(0, -1) : stem
}

/**
 * A Russian noun is met in six cases and two numbers; a tag stands in the nominative. Each row is a paradigm: nominative,
 * nominative plural, how common it is, and its endings with how often each is met (in percent, roughly). The paradigm under
 * which the forms met are most likely is taken. Written for this project after the school grammar of the language.
 */
interface Paradigm {
  nominative: string
  plural: string
  prior: number
  shares: ReadonlyMap<string, number>
}
const PARADIGMS: readonly Paradigm[] = [
  '0 ы 30 0:35 а:27 у:7 ом:8 е:11 ы:6 ов:5 ам:1 ами:1 ах:1',
  '0 и 15 0:35 а:27 у:7 ом:8 е:11 и:6 ов:5 ам:1 ами:1 ах:1',
  'а ы 20 а:28 ы:30 у:13 ой:9 е:14 0:3 ам:1 ами:1 ах:1',
  'а и 12 а:28 и:30 у:13 ой:9 е:14 0:3 ам:1 ами:1 ах:1',
  'я и 5 я:28 и:30 ю:13 ей:9 е:14 ь:3 ям:1 ями:1 ях:1',
  'ь и 6 ь:30 я:25 ю:7 ем:8 е:10 и:6 ей:6 ям:1 ями:1 ях:1',
  'ь и 8 ь:38 и:45 ью:8 ей:3 ям:1 ями:1 ях:1',
  'о а 5 о:38 а:30 у:7 ом:8 е:10 0:4 ам:1 ами:1 ах:1',
  'ия ии 12 ия:30 ии:45 ию:12 ией:8 ий:4 иям:1 иями:1 иях:1',
  'ие ия 10 ие:38 ия:32 ию:6 ием:8 ии:8 ий:5 иям:1 иями:1 иях:1',
  'ье ья 3 ье:45 ья:35 ью:8 ьем:8',
  'й и 3 й:35 я:30 ю:8 ем:8 е:8 и:4 ев:4',
].map((row) => {
  const [nominative = '', plural = '', prior = '', ...shares] = row.split(' ')
  const bare = (ending: string): string => (ending === '0' ? '' : ending)
  const pairs = shares.map((share): [string, number] => {
    const [ending = '', percent = ''] = share.split(':')
    return [bare(ending), Number(percent) / 100]
  })
  return { nominative: bare(nominative), plural, prior: Number(prior) / 100, shares: new Map(pairs) }
})
const UNEXPLAINED = 0.003

const ENDING =
  /(?:иями|иях|иям|ией|ием|иев|ями|ами|ьем|ию|ия|ии|ие|ий|ью|ья|ье|ях|ах|ям|ам|ов|ев|ей|ой|ом|ем|[аяоеуюыиьй])?$/u
/** Endings of the plural alone. */
const PLURAL = /^(?:ов|ев|ам|ами|ах|ям|ями|ях|иям|иями|иях)$/u
/** A form that says by itself which paradigm it is of. */
const TELLING = /(?:ии|ию|ией|ов|ами|ах|остью|ости|ств[аоуе]|ом)$/u

function endingsOf(forms: ReadonlyMap<string, number>): { root: string; endings: Map<string, number> } {
  const roots = [...forms.keys()].map((form) => form.replace(ENDING, ''))
  const root = roots.reduce((shortest, next) => (next.length < shortest.length ? next : shortest), roots[0] ?? '')
  const endings = new Map<string, number>()
  for (const [form, count] of forms) {
    const ending = form.startsWith(root) ? form.slice(root.length) : '?'
    endings.set(ending, (endings.get(ending) ?? 0) + Math.sqrt(count))
  }
  return { root, endings }
}

const likelihood = ({ prior, shares }: Paradigm, endings: ReadonlyMap<string, number>): number => {
  let sum = Math.log(prior)
  for (const [ending, count] of endings) sum += count * Math.log(shares.get(ending) ?? UNEXPLAINED)
  return sum
}

/** The nominative of a noun from the forms met (lower case) and how often; the commonest form when they do not tell. */
export function nominativeOfNoun(forms: ReadonlyMap<string, number>): string {
  const [common = ''] = [...forms].sort((a, b) => b[1] - a[1])[0] ?? []
  if (forms.size === 1 && !TELLING.test(common)) return common
  const { root, endings } = endingsOf(forms)
  if (root.length < 2) return common
  const ranked = PARADIGMS.map((paradigm) => ({ paradigm, score: likelihood(paradigm, endings) }))
  const { paradigm } = ranked.reduce((best, next) => (next.score > best.score ? next : best))
  if ([...endings.keys()].some((ending) => !paradigm.shares.has(ending))) return common
  const plural = [...endings.keys()].every((ending) => PLURAL.test(ending) || ending === paradigm.plural)
  return root + (plural && paradigm.plural !== 'ии' && paradigm.plural !== 'ия' ? paradigm.plural : paradigm.nominative)
}

const ADJECTIVE = /^(.{3,})(?:ого|его|ому|ему|ым|им|ом|ем|ой|ей|ую|юю|ых|их|ыми|ими|ый|ий|ая|яя|ое|ее|ые|ие)$/u
const SOFT = /[кгхжшчщ]$/u

/** The nominative of an adjective before `noun`, which stands in the nominative. */
export function nominativeOfAdjective(adjective: string, noun: string): string {
  const root = adjective.match(ADJECTIVE)?.[1]
  if (root === undefined) return adjective
  const hard = !SOFT.test(root)
  if (/(?:[ая]|сть|знь|чь|щь)$/u.test(noun)) return `${root}ая`
  if (/[ое]$/u.test(noun)) return `${root}ое`
  if (/[ыи]$/u.test(noun)) return root + (hard ? 'ые' : 'ие')
  return root + (hard ? 'ый' : 'ий')
}

/** Whether a word looks like an adjective in any case. */
export const looksLikeAdjective = (word: string): boolean =>
  /(?:ск|н|ов|ев|ан|ич|альн)(?:ого|ому|ым|им|ом|ой|ую|ых|их|ыми|ими|ый|ий|ая|ое|ые|ие)$/u.test(word)

/** A stretch of a text, in UTF-16 units: from `start`, up to but without `end`. */
export interface Match {
  start: number
  end: number
}

/** More than anyone steps through; a single letter in a long text has hundreds of thousands. */
const MOST = 5000

/**
 * Where `query` stands in `text`, whatever the case and the accents, any run of white space being like any other.
 * An accent typed is an accent meant.
 */
export function findMatches(text: string, query: string): Match[] {
  const wanted = query.trim()
  if (!wanted) return []
  const plain = !/\p{M}/u.test(wanted.normalize('NFD'))
  const { folded, places } = fold(text, plain)
  const pattern = fold(wanted, plain)
    .folded.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    .replace(/ /g, '[ ]+')
  const matches: Match[] = []
  for (const found of folded.matchAll(new RegExp(pattern, 'g'))) {
    const last = found.index + found[0].length - 1
    matches.push({ start: places[found.index] ?? 0, end: places[last + 1] ?? text.length })
    if (matches.length === MOST) break
  }
  return matches
}

/** The text in one case, without accents where `plain`, and for each of its units where in the text it comes from. */
function fold(text: string, plain: boolean): { folded: string; places: Uint32Array } {
  const places = new Uint32Array(text.length * 2 + 1)
  let folded = ''
  let place = 0
  for (const sign of text) {
    const lower = sign < '\u0080' ? sign.toLowerCase() : foldSign(sign, plain)
    const one = /\s/.test(lower) && lower !== '\n' ? ' ' : lower
    // Three signs of one are rarer than the room kept here; what does not fit keeps its first two.
    const kept = one.slice(0, 2 * sign.length)
    for (let unit = 0; unit < kept.length; unit++) places[folded.length + unit] = place
    folded += kept
    place += sign.length
  }
  places[folded.length] = text.length
  return { folded, places }
}

function foldSign(sign: string, plain: boolean): string {
  const lower = sign.toLowerCase()
  return plain
    ? lower
        .normalize('NFD')
        .replace(/(?<=[^\p{M}])\p{M}+$/u, '')
        .normalize('NFC')
    : lower.normalize('NFC')
}

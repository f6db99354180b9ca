/** What a code unit is to search: no part of a word, of a word, or of a script that is written without spaces. */
const SPACE = 0
const WORD = 1
const UNSPACED = 2

const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\u30fc々〆]/u
const word = /[\p{L}\p{N}\p{M}_]/u

let kinds: Uint8Array | null = null

/** Asked once for each code unit: a table is ten times faster than the expressions it is made of. */
function kindTable(): Uint8Array {
  if (kinds) return kinds
  kinds = new Uint8Array(0x10000)
  for (let unit = 0; unit < 0x10000; unit++) {
    // Halves of a pair: rare Han characters and signs. Two halves in a row are found like two characters.
    if (unit >= 0xd800 && unit < 0xe000) kinds[unit] = UNSPACED
    else {
      const character = String.fromCharCode(unit)
      if (unspaced.test(character)) kinds[unit] = UNSPACED
      else if (word.test(character)) kinds[unit] = WORD
    }
  }
  return kinds
}

export interface Run {
  kind: 'word' | 'unspaced'
  start: number
  end: number
}

/** Tells every run of characters of one kind in a folded text, in its order. */
export function eachRun(text: string, tell: (kind: Run['kind'], start: number, end: number) => void): void {
  const table = kindTable()
  let start = 0
  let kind = SPACE
  for (let at = 0; at <= text.length; at++) {
    const next = at < text.length ? (table[text.charCodeAt(at)] ?? SPACE) : SPACE
    if (next === kind) continue
    if (kind !== SPACE) tell(kind === WORD ? 'word' : 'unspaced', start, at)
    start = at
    kind = next
  }
}

export function runsOf(text: string): Run[] {
  const runs: Run[] = []
  eachRun(text, (kind, start, end) => runs.push({ kind, start, end }))
  return runs
}

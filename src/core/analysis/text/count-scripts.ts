/** Where the letters of a script stand: first and last code, in UTF-16 units, ascending. The blocks in daily use tell enough. */
const BLOCKS: readonly (readonly [script: Script, first: number, last: number])[] = [
  ['Latin', 0x41, 0x5a],
  ['Latin', 0x61, 0x7a],
  ['Latin', 0xc0, 0x24f],
  ['Greek', 0x370, 0x3ff],
  ['Cyrillic', 0x400, 0x52f],
  ['Armenian', 0x530, 0x58f],
  ['Hebrew', 0x590, 0x5ff],
  ['Arabic', 0x600, 0x77f],
  ['Devanagari', 0x900, 0x97f],
  ['Bengali', 0x980, 0x9ff],
  ['Tamil', 0xb80, 0xbff],
  ['Telugu', 0xc00, 0xc7f],
  ['Thai', 0xe00, 0xe7f],
  ['Lao', 0xe80, 0xeff],
  ['Myanmar', 0x1000, 0x109f],
  ['Georgian', 0x10a0, 0x10ff],
  ['Khmer', 0x1780, 0x17ff],
  ['Latin', 0x1e00, 0x1eff],
  ['Greek', 0x1f00, 0x1fff],
  ['Kana', 0x3041, 0x30ff],
  ['Han', 0x3400, 0x9fff],
  ['Hangul', 0xac00, 0xd7a3],
  ['Han', 0xf900, 0xfaff],
]

export type Script =
  | 'Latin'
  | 'Greek'
  | 'Cyrillic'
  | 'Armenian'
  | 'Hebrew'
  | 'Arabic'
  | 'Devanagari'
  | 'Bengali'
  | 'Tamil'
  | 'Telugu'
  | 'Thai'
  | 'Lao'
  | 'Myanmar'
  | 'Georgian'
  | 'Khmer'
  | 'Kana'
  | 'Han'
  | 'Hangul'

/** Letters asked at the most, evenly spread over the text. */
const ASKED = 400

/**
 * How many letters a text has of each script, by asking some of them. By code and not by `\p{Script=…}`: preparing eighteen such
 * patterns takes longer than reading the text, and this runs between a press and the first line.
 */
export function countScripts(text: string): Map<Script, number> {
  const counts = new Map<Script, number>()
  const step = Math.ceil(text.length / ASKED)
  // Neighbours are mostly of one block.
  let block = BLOCKS[0]
  for (let at = 0; at < text.length; at += step) {
    const code = text.charCodeAt(at)
    if (block === undefined || code < block[1] || code > block[2]) block = blockOf(code)
    if (block) counts.set(block[0], (counts.get(block[0]) ?? 0) + 1)
  }
  return counts
}

function blockOf(code: number): (typeof BLOCKS)[number] | undefined {
  for (const block of BLOCKS) {
    if (code < block[1]) return undefined
    if (code <= block[2]) return block
  }
  return undefined
}

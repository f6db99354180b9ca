const WIDE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu
const TERMINAL = /[.。！？!?…؟۔।॥][”’」』）】》)\]"'»“]*\s*$/u
const CODE =
  /^\s*(?:[$#>%]\s|\/\/|\/\*|<\/?\w+|import\s.+(?:from|;)|(?:const|let|var|function|class|def|return|public|private|func|fn|package)\s.*[{}();:=])|[{};]\s*$|=>|\(\)|&&|\|\||::|</u
const SYMBOLS = /[{}<>=;$_|\\^~`#&*+@[\]]/g
/** Words of a line without a full stop before it counts as a sentence all the same. */
const UNENDED_WORDS = 14

/** Length in words; four characters of a script without spaces count as two words. */
export const lengthInWords = (line: string): number => {
  const wide = line.match(WIDE)?.length ?? 0
  return (
    line
      .replace(WIDE, ' ')
      .split(/\s+/)
      .filter((word) => /[\p{L}\p{N}]/u.test(word)).length +
    wide / 2
  )
}

/** Whether a line is code rather than language. */
export const isCode = (line: string): boolean => {
  const symbols = line.match(SYMBOLS)?.length ?? 0
  return symbols > 0.08 * line.length || (CODE.test(line) && symbols > 0.02 * line.length && !TERMINAL.test(line))
}

/** Whether a line is running text: no heading, list entry, code, date line or button. */
export function isProse(line: string): boolean {
  const words = lengthInWords(line)
  if (words < 3 || isCode(line)) return false
  return TERMINAL.test(line) || words >= UNENDED_WORDS
}

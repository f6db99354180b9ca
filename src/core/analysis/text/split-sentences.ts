import { isProse } from './is-prose'

/** A sentence as it stands in the text. */
export interface Sentence {
  text: string
  /** Which line of the text, and where in it the sentence begins. */
  block: number
  start: number
  /** Its place among the sentences of its line. */
  place: number
}

const CLOSING = `”’」』）】》〉)\\]"'»“`
/** A possible end: closing marks belong to the sentence they follow. */
const END = new RegExp(`(?:[。！？!?…‽؟۔।॥]+|\\.+)[${CLOSING}]*`, 'gu')
const FULL_WIDTH = /[。！？]/
const HAN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u
/** What can open a sentence after a space: no small letter. */
const OPENS = /^\s+[\p{Pi}\p{Ps}"'«„“¿¡–—-]*\s*[^\p{Ll}\s]/u
const ABBREVIATION =
  /(?:^|[\s(„“"'«-])(?:mr|mrs|ms|dr|prof|st|mt|vs|etc|inc|corp|co|ltd|jr|sr|no|gen|sen|rep|gov|lt|col|sgt|capt|cmdr|rev|hon|fig|vol|pp|ed|eds|al|approx|dept|est|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|bzw|ca|evtl|ggf|inkl|nr|str|tel|vgl|bspw|sog|abs|art|mio|mrd|hr|fr|u|z|d|i|e|o|s|p|т|г|гг|млн|млрд|тыс|руб|долл|им|ул|см|рис|стр|sra?|dña|pág|núm|av|ee|uu|mme|mlle|m|bd|env|sig|dott|ing|avv|proc|tzw|bijv|nl|dhr|mw)\.$/iu
const INITIAL = /(?:^|[\s.(„“"'-])\p{Lu}\.$/u
const ORDINAL = /(?:^|\s)\d{1,2}\.$/
const OPENING_MARKS = /[“「『（(«„]/g
const CLOSING_MARKS = /[”」』）)»]/g
const LOW_MARKS = /„[^“”„]*[“”]/g
/** An open quotation longer than this is a missing closing mark. */
const LONGEST_QUOTATION = 300

const isAbbreviated = (before: string): boolean =>
  ABBREVIATION.test(before) || INITIAL.test(before) || ORDINAL.test(before) || /(?:\p{L}\.){2,}$/u.test(before)

function isEnd(line: string, start: number, from: number, to: number): boolean {
  if (to >= line.length) return true
  const mark = line.slice(from, to)
  const after = line.slice(to, to + 12)
  if (FULL_WIDTH.test(mark)) return true
  const before = line[from - 1] ?? ''
  if (HAN.test(before) || HAN.test(line[to] ?? ''))
    return mark !== '.' || !/^[\p{L}\p{N}]/u.test(after) || HAN.test(after[0] ?? '')
  if (!OPENS.test(after)) return false
  return (
    !mark.startsWith('.') || mark.startsWith('..') || !isAbbreviated(line.slice(Math.max(start, from - 14), from + 1))
  )
}

/** Whether a quotation or bracket is open at the end. „ is closed by “ or ”, as in German and Polish. */
function isOpen(text: string): boolean {
  if (text.length >= LONGEST_QUOTATION) return false
  const rest = text.includes('„') ? text.replace(LOW_MARKS, '') : text
  return (rest.match(OPENING_MARKS)?.length ?? 0) > (rest.match(CLOSING_MARKS)?.length ?? 0)
}

function splitLine(line: string, block: number): Sentence[] {
  const sentences: Sentence[] = []
  const bullet = line.match(/^\s*(?:[-–—•·*▪●○‣]|\(?\d{1,2}[.)、])\s*/u)?.[0].length ?? 0
  let start = bullet
  const push = (end: number): void => {
    const raw = line.slice(start, end)
    const text = raw.trim()
    if (/[\p{L}\p{N}]/u.test(text))
      sentences.push({ text, block, start: start + raw.indexOf(text), place: sentences.length })
    start = end
  }
  for (const match of line.matchAll(END)) {
    const to = match.index + match[0].length
    if (match.index < start || !isEnd(line, start, match.index, to) || isOpen(line.slice(start, to))) continue
    push(to)
  }
  if (start < line.length) push(line.length)
  return sentences
}

/**
 * The sentences of the prose in `text` (one line a block), verbatim, in order. Headings, list entries without a full stop,
 * code and page furniture are left out, unless nothing else is there.
 */
export function splitSentences(text: string): Sentence[] {
  const lines = text.split('\n')
  const prose = lines.flatMap((line, block) => (isProse(line) ? splitLine(line, block) : []))
  return prose.length > 0 ? prose : lines.flatMap((line, block) => splitLine(line, block))
}

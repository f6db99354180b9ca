import type { TokenStream } from 'prismjs'
import { Prism } from './prism'
import { grammarOf } from './prism-grammars'

/** Which colour a stretch of code has; the style sheet has one for each. */
export type CodeColour = 'comment' | 'string' | 'number' | 'keyword' | 'name' | 'sign'

/** A stretch of one colour, in UTF-16 units. */
export interface ColouredStretch {
  start: number
  end: number
  colour: CodeColour
}

export type ColourCode = (code: string, language: string) => ColouredStretch[]

declare global {
  var lecternCodeColours: ColourCode | undefined
}

/** Longer code stays plain: nobody reads it to the end, and its colours would cost more than they tell. */
const LONGEST = 60_000

const COLOURS: Readonly<Record<string, CodeColour>> = {
  comment: 'comment',
  prolog: 'comment',
  doctype: 'comment',
  cdata: 'comment',
  string: 'string',
  'template-string': 'string',
  char: 'string',
  regex: 'string',
  'attr-value': 'string',
  inserted: 'string',
  url: 'string',
  number: 'number',
  boolean: 'number',
  constant: 'number',
  symbol: 'number',
  color: 'number',
  keyword: 'keyword',
  atrule: 'keyword',
  important: 'keyword',
  tag: 'keyword',
  selector: 'keyword',
  deleted: 'keyword',
  function: 'name',
  'class-name': 'name',
  'attr-name': 'name',
  property: 'name',
  key: 'name',
  builtin: 'name',
  operator: 'sign',
  punctuation: 'sign',
}

/** The coloured stretches of code in a language we know; none for another. */
export const colourCode: ColourCode = (code, language) => {
  const grammar = code.length <= LONGEST ? grammarOf(language) : undefined
  const stretches: ColouredStretch[] = []
  if (!grammar) return stretches
  const read = (stream: TokenStream, start: number, around: CodeColour | undefined): number => {
    if (typeof stream === 'string') {
      if (around && stream.trim()) stretches.push({ start, end: start + stream.length, colour: around })
      return start + stream.length
    }
    if (Array.isArray(stream)) return stream.reduce((at, part) => read(part, at, around), start)
    return read(stream.content, start, COLOURS[stream.type] ?? around)
  }
  read(Prism.tokenize(code, grammar), 0, undefined)
  return stretches
}

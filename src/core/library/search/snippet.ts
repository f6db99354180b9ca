import { findHits, type Hit } from './hits'
import type { Needle } from './parse-query'

/** A piece of a text with what was found in it. */
export interface Snippet {
  text: string
  /** In `text`. */
  hits: Hit[]
}

/** Characters before the first hit and in all: two lines of a row. */
const BEFORE = 40
const LENGTH = 220

/** The piece of a text round the first place where a needle stands; null when none does. */
export function snippetOf(text: string, needles: readonly Needle[]): Snippet | null {
  const [first] = findHits(text, needles, 1)
  if (!first) return null
  const from = startOfPiece(text, first.from)
  const cut = text.slice(from, from + LENGTH)
  const piece = cut.replace(/\s+/g, ' ').trim()
  const marked = `${from > 0 ? '…' : ''}${piece}${from + LENGTH < text.length ? '…' : ''}`
  return { text: marked, hits: findHits(marked, needles) }
}

/** The beginning of the line or sentence if it is near, else of a word. */
function startOfPiece(text: string, hit: number): number {
  const lead = text.slice(Math.max(0, hit - BEFORE), hit)
  const near = Math.max(lead.lastIndexOf('\n'), lead.lastIndexOf('。'), lead.lastIndexOf('. '))
  if (near >= 0) return hit - lead.length + near + 1
  if (lead.length < BEFORE) return 0
  const space = lead.indexOf(' ')
  return hit - lead.length + (space >= 0 ? space + 1 : 0)
}

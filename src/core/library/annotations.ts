import type { TextQuote } from '../article/text-quote'

export const HIGHLIGHT_COLOURS = ['yellow', 'green', 'blue', 'pink'] as const
export type HighlightColour = (typeof HIGHLIGHT_COLOURS)[number]

/** A marked passage, as pages show it. */
export interface Highlight {
  /** Given by who made it: up to 64 of A to Z, a to z, 0 to 9, `-` and `_`. */
  id: string
  colour: HighlightColour
  quote: TextQuote
  /** What the person wrote beside it; may be empty. */
  note: string
  /** Ms since 1970. */
  madeAt: number
}

/** Where somebody was in a text. */
export interface Position {
  quote: TextQuote
  /** Characters into `quote.exact`. */
  offset: number
  /** The share of the text that lies before it, 0 to 1. */
  progress: number
}

/** How far somebody has read. */
export interface Reading {
  /** Where they were last; null: not known, or at the beginning. */
  position: Position | null
  /** The furthest they came in this reading, 0 to 1, in thousandths. */
  progress: number
  /** When they came to the end of it, in ms since 1970; null: not yet. */
  finishedAt: number | null
}

export const notRead: Reading = { position: null, progress: 0, finishedAt: null }

/** What a reader has to say about a reading. Said twice it is said once. */
export interface ReadingStep {
  position: Position | null
  /** They came to the end. False says nothing: what was finished stays so. */
  finished: boolean
  /** They begin again: a finished reading makes way for a new one. Says nothing while one is under way. */
  again: boolean
}

import type { Highlight, Position, ReadingStep } from '../../../core/library/annotations'

/** What marking, and keeping one's place, need of the world. */
export interface MarkPorts {
  /** The highlights of this article; null while it is not saved. */
  readHighlights(): Promise<Highlight[] | null>
  /** The note on the whole article; empty while there is none. */
  readNote(): Promise<string>
  /** Keeps it, saving the article where it is not. */
  putNote(note: string): Promise<void>
  /** Where the person was, saved or not; null: nowhere yet. */
  readPlace(): Promise<Position | null>
  keepPlace(step: ReadingStep): Promise<void>
  putHighlight(highlight: Highlight): Promise<void>
  removeHighlight(id: string): Promise<void>
  /** Whatever went wrong, as a sentence for the person. */
  sentenceOf(error: unknown): string
  /** Ms since 1970. */
  now(): number
  newId(): string
}

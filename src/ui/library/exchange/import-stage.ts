/** Something that was left out of an import, and why, in the words of the locale files. */
export interface SkippedItem {
  where: string
  why:
    | 'no-address'
    | 'broken-row'
    | 'broken-file'
    | 'wrong-encoding'
    | 'too-large'
    | 'unknown-format'
    | 'no-text'
    | 'refused'
}

/** How far an import has come. */
export type ImportStage =
  | { kind: 'idle' }
  /** An import that was interrupted waits to go on. */
  | { kind: 'waiting'; done: number; total: number }
  | { kind: 'reading'; read: number }
  | {
      kind: 'preview'
      formats: readonly string[]
      fresh: number
      known: number
      titles: readonly string[]
      skips: readonly SkippedItem[]
    }
  | { kind: 'running'; done: number; total: number }
  | { kind: 'finished'; added: number; changed: number; unchanged: number; skips: readonly SkippedItem[] }
  | { kind: 'failed'; sentence: string }

import type { ImportSkip } from '../../../core/library/import/import-record'

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
      skips: readonly ImportSkip[]
    }
  | { kind: 'running'; done: number; total: number }
  | { kind: 'finished'; added: number; changed: number; unchanged: number; skips: readonly ImportSkip[] }
  | { kind: 'failed'; sentence: string }

/** Where an article stands between page and library, as every screen that can save it shows it. */
export type SaveState =
  | { kind: 'unknown' }
  | { kind: 'unsaved' }
  | { kind: 'saving' }
  /**
   * `before`: it was in the library already when the screen opened. `problem`: a sentence on a later change that did
   * not work; the article itself is still saved.
   */
  | { kind: 'saved'; since: 'now' | 'before'; problem?: string }
  /** A sentence for the person; nothing was saved. */
  | { kind: 'failed'; sentence: string }

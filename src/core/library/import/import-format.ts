import type { ImportItem } from './import-record'
import type { SourceFile, SourceFiles } from './source-file'

/** What a format is recognised and read by. */
export interface Source {
  file: SourceFile
  text: string
  /** Parsed, when the text is JSON; undefined otherwise. */
  json: unknown
  /** Everything chosen together with it. */
  all: SourceFiles
  /** Parts a format has read along with this one: they are not looked at by themselves. */
  claim: (path: string) => void
}

/** One form in which other programs give away what was saved in them. */
export interface ImportFormat {
  /** Names it in reports; a proper name, the same in every language. */
  name: string
  /** Looks at the name and the beginning of the text; takes no time. */
  detect(source: Source): boolean
  /** In the order of the file. Whatever cannot be read is said, item by item; nothing is thrown for it. */
  read(source: Source): Iterable<ImportItem> | AsyncIterable<ImportItem>
}

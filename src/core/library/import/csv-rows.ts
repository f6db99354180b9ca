import Papa from 'papaparse'
import { type ImportItem, skipped } from './import-record'

/** Rows read at a time: a step of this size never holds up the page. */
const STEP = 250

const signs = [',', ';', '\t', '|'] as const

/** The columns of a table, as its first line names them, in lower case; empty when it is no table. */
export function csvColumns(text: string): string[] {
  const { data } = Papa.parse<string[]>(text.slice(0, 4096).split(/\r?\n/, 1)[0] ?? '', {
    delimiter: delimiterOf(text),
  })
  return (data[0] ?? []).map(columnName)
}

/** Most exports write commas; what has been through a spreadsheet may have anything. */
function delimiterOf(text: string): string {
  const head = text.slice(0, 4096).split(/\r?\n/, 1)[0] ?? ''
  const counts = signs.map((sign) => head.split(sign).length)
  return signs[counts.indexOf(Math.max(...counts))] ?? ','
}

const columnName = (name: string): string =>
  name
    .replace(/^\ufeff/, '')
    .trim()
    .toLowerCase()

export type CsvRow = Readonly<Record<string, string>>

/**
 * The rows of a table with a first line of names, by those names in lower case, a few at a time. A row that has not as
 * many values as there are names, or whose quotes never end, is said and left out, and reading goes on behind it.
 * @param recordOf the item of one row; `line` names it
 */
export function* csvItems(text: string, recordOf: (row: CsvRow, line: string) => ImportItem): Generator<ImportItem> {
  const delimiter = delimiterOf(text)
  const names = csvColumns(text)
  // Told, not guessed: guessing looks at a million characters, and the fast mode splits all of them, at every step.
  const settings = { delimiter, newline: text.includes('\r\n') ? ('\r\n' as const) : ('\n' as const), fastMode: false }
  let at = text.indexOf('\n') + 1
  if (at === 0) return
  let line = 1
  while (at < text.length) {
    const rest = text.slice(at)
    const { data, errors, meta } = Papa.parse<string[]>(rest, { ...settings, preview: STEP })
    const broken = new Set(errors.filter(({ type }) => type === 'Quotes').map(({ row }) => row))
    const firstBroken = [...broken].sort((a, b) => (a ?? 0) - (b ?? 0))[0]
    const good = firstBroken === undefined ? data : data.slice(0, firstBroken)
    for (const values of good) {
      if (values.length === 1 && values[0]?.trim() === '') continue
      line++
      if (values.length < names.length - 1 || values.length > names.length) yield skipped(`${line}`, 'broken-row')
      else yield recordOf(Object.fromEntries(names.map((name, index) => [name, values[index] ?? ''])), `${line}`)
    }
    if (firstBroken === undefined) {
      if (meta.cursor <= 0) return
      at += meta.cursor
      if (!meta.truncated && meta.cursor >= rest.length) return
      continue
    }
    // A quote that never ends would swallow every row after it: only its own line is given up.
    line++
    yield skipped(`${line}`, 'broken-row')
    at = afterBrokenRow(rest, settings, firstBroken, at)
  }
}

/** Where the line after the broken one begins. */
function afterBrokenRow(rest: string, settings: object, row: number, at: number): number {
  const before = row === 0 ? 0 : Papa.parse<string[]>(rest, { ...settings, preview: row }).meta.cursor
  const end = rest.indexOf('\n', before)
  return end < 0 ? at + rest.length : at + end
}

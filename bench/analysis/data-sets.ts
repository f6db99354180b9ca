import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

interface Row {
  id: string
  lang: string
  title: string
  /** One line a block. */
  text: string
}
/** A text with a summary a person wrote, `sentences` long. */
export interface SummaryRow extends Row {
  reference: string
  sentences: number
}
/** A text with the tags or key phrases people gave it. */
export interface TagRow extends Row {
  keywords: string[]
}

/**
 * The sets of one kind in `directory/<kind>/<set>.jsonl`, all or those named, by name. Empty when the folder is not there.
 */
export function readSets<T extends SummaryRow | TagRow>(
  directory: string,
  kind: 'summary' | 'tags',
  only: readonly string[] = [],
): Map<string, T[]> {
  const folder = path.join(directory, kind)
  if (!existsSync(folder)) return new Map()
  const names = readdirSync(folder)
    .filter((file) => file.endsWith('.jsonl'))
    .map((file) => file.slice(0, -'.jsonl'.length))
    .filter((name) => only.length === 0 || only.includes(name))
    .sort()
  const rowsOf = (name: string): T[] =>
    readFileSync(path.join(folder, `${name}.jsonl`), 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line): T => JSON.parse(line))
  return new Map(names.map((name) => [name, rowsOf(name)]))
}

/** Every fifth text of a set is never fitted on: the part held out. */
export const isHeldOut = (index: number): boolean => index % 5 === 4

export const mean = (values: readonly number[]): number =>
  values.length ? values.reduce((sum, value) => sum + value, 0) / values.length : Number.NaN

import { checkTime, Malformed } from '../check-shared'
import { isDeviceId } from '../state/stamp'
import type { PackedShares } from './packed-shares'
import type { StampBase } from './packed-stamp'

type ColumnName = Exclude<keyof PackedShares, 'v' | 'base' | 'names'>

type SparseColumn = 'tagStamps' | 'drops' | 'favourite' | 'progress'

export interface ReadColumns {
  /** What stands in a column; every value still unchecked, undefined past its end. */
  at(column: ColumnName, index: number): unknown
  /** How many records there are. */
  count: number
  /** Rows of a sparse column that begin with this record's number. */
  rowsOf(column: SparseColumn, record: number): unknown[][]
  stamps: StampBase
}

const COLUMNS: readonly ColumnName[] = [
  'address',
  'title',
  'lang',
  'minutes',
  'head',
  'saved',
  'archived',
  'removed',
  'tags',
  'tagStamps',
  'drops',
]
/** Columns that came later: what was written without them says nothing in them. */
const LATER: readonly ColumnName[] = ['favourite', 'progress']

/** More records than any place has room for. */
const MOST_RECORDS = 20_000

/** Opens packed shares so that their values can be checked one by one. @throws Malformed when it is nothing of the kind */
export function readColumns(text: string): ReadColumns {
  const packed = parsed(text)
  const columns = new Map([
    ...COLUMNS.map((name) => [name, asList(packed[name])] as const),
    ...LATER.map((name) => [name, asList(packed[name] ?? [])] as const),
  ])
  const columnOf = (name: ColumnName) => columns.get(name) ?? []
  const names = asList(packed.names)
  if (names.length === 0 || !names.every(isDeviceId)) throw new Malformed('no names')
  const count = columnOf('address').length
  if (count > MOST_RECORDS) throw new Malformed('too many records')
  const sparse = {
    tagStamps: byRecord(columnOf('tagStamps')),
    drops: byRecord(columnOf('drops')),
    favourite: byRecord(columnOf('favourite')),
    progress: byRecord(columnOf('progress')),
  }
  return {
    at: (name, index) => columnOf(name)[index],
    count,
    rowsOf: (name, record) => sparse[name].get(record) ?? [],
    stamps: { base: checkTime(packed.base), names },
  }
}

function asList(value: unknown): unknown[] {
  if (!Array.isArray(value)) throw new Malformed('no list where one should be')
  return value
}

function parsed(text: string): Record<string, unknown> {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    throw new Malformed('no JSON')
  }
  if (typeof value === 'object' && value !== null && 'v' in value && value.v === 1) return { ...value }
  throw new Malformed('not version 1')
}

function byRecord(column: unknown[]): Map<unknown, unknown[][]> {
  const found = new Map<unknown, unknown[][]>()
  for (const row of column) {
    if (!Array.isArray(row)) continue
    const rows = found.get(row[0])
    if (rows) rows.push(row)
    else found.set(row[0], [row])
  }
  return found
}

import { checkTime, Malformed } from './check-shared'
import type { PackedShares } from './packed-shares'
import type { StampBase } from './packed-stamp'
import { isDeviceId } from './stamp'

type ColumnName = Exclude<keyof PackedShares, 'v' | 'base' | 'names'>

export interface ReadColumns {
  /** What stands in a column; every value still unchecked, undefined past its end. */
  at(column: ColumnName, index: number): unknown
  /** How many records there are. */
  count: number
  /** Rows of a sparse column that begin with this record's number. */
  rowsOf(column: 'tagStamps' | 'drops', record: number): unknown[][]
  stamps: StampBase
}

/** Opens packed shares so that their values can be checked one by one. @throws Malformed when it is nothing of the kind */
export function readColumns(text: string): ReadColumns {
  const packed = parsed(text)
  const columnOf = (name: ColumnName): unknown[] => {
    const column = packed[name]
    if (!Array.isArray(column)) throw new Malformed(`no column ${name}`)
    return column
  }
  const { names } = packed
  if (!Array.isArray(names) || names.length === 0 || !names.every(isDeviceId)) throw new Malformed('no names')
  const sparse = { tagStamps: byRecord(columnOf('tagStamps')), drops: byRecord(columnOf('drops')) }
  return {
    at: (name, index) => columnOf(name)[index],
    count: columnOf('address').length,
    rowsOf: (name, record) => sparse[name].get(record) ?? [],
    stamps: { base: checkTime(packed.base), names },
  }
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

function byRecord(rows: unknown[]): Map<unknown, unknown[][]> {
  const found = new Map<unknown, unknown[][]>()
  for (const row of rows) {
    if (!Array.isArray(row)) continue
    const rest = found.get(row[0]) ?? []
    found.set(row[0], [...rest, row])
  }
  return found
}

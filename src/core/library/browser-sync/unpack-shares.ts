import { checkId, checkLang, checkMinutes, checkTime, checkTitle, checkUrl, Malformed } from '../check-shared'
import { type ArticleState, emptyState, type Head, type Register } from '../state/article-state'
import { type Stamp, wallOf } from '../state/stamp'
import { unpackStamp } from './packed-stamp'
import { type ReadColumns, readColumns } from './read-columns'
import { unpackMarks } from './unpack-marks'
import { unpackTags } from './unpack-tags'

export interface UnpackedShares {
  shares: ArticleState[]
  /** Records that were malformed and left out. */
  skipped: number
}

/**
 * Shares from what another device has written (see PackedShares), each value checked. A malformed record is left out
 * and counted; the others do not suffer from it.
 * @param idOf the article's id of a URL: never the sender's word
 * @throws Malformed when it is no such text at all
 */
export async function unpackShares(text: string, idOf: (url: string) => Promise<string>): Promise<UnpackedShares> {
  const columns = readColumns(text)
  const shares: ArticleState[] = []
  let heads = 0
  for (let record = 0; record < columns.count; record++) {
    const address = columns.at('address', record)
    const hasHead = typeof address === 'string' && address.includes(':')
    const row = hasHead ? heads++ : null
    try {
      const id = hasHead ? await idOf(checkUrl(address)) : checkId(address)
      shares.push(shareOf(columns, record, row, emptyState(id)))
    } catch (error) {
      if (!(error instanceof Malformed)) throw error
    }
  }
  return { shares, skipped: columns.count - shares.length }
}

/** @param row where the record stands in the columns of heads; null: it has none */
function shareOf(columns: ReadColumns, record: number, row: number | null, empty: ArticleState): ArticleState {
  const head = row === null ? null : headOf(columns, record, row)
  const headAt = head?.at ?? null
  const msOf = (value: unknown) => checkTime(checkTime(value) + columns.stamps.base)
  const saved = registerOf(columns, columns.at('saved', record), headAt, headAt === null ? 0 : wallOf(headAt), msOf)
  const archived = registerOf(columns, columns.at('archived', record), headAt, false, (value) => {
    if (value !== 0 && value !== 1) throw new Malformed('no archived')
    return value === 1
  })
  const removed = registerOf(columns, columns.at('removed', record), headAt, null, (value) =>
    value === null ? null : msOf(value),
  )
  const tags = unpackTags(columns, record, headAt)
  return { ...empty, head, saved, archived, removed, tags, ...unpackMarks(columns, record) }
}

function headOf(columns: ReadColumns, record: number, row: number): Register<Head> {
  const lang = columns.at('lang', row)
  const isRtl = typeof lang === 'string' && lang.startsWith('>')
  const value: Head = {
    url: checkUrl(columns.at('address', record)),
    title: checkTitle(columns.at('title', row)),
    lang: checkLang(isRtl ? lang.slice(1) : lang),
    dir: isRtl ? 'rtl' : 'ltr',
    minutes: checkMinutes(columns.at('minutes', row)),
  }
  return { at: stampOf(columns, columns.at('head', row)), value }
}

function registerOf<Value>(
  columns: ReadColumns,
  packed: unknown,
  headAt: Stamp | null,
  usual: Value,
  check: (value: unknown) => Value,
): Register<Value> | null {
  if (packed === 0) return null
  if (packed === 1 && headAt !== null) return { at: headAt, value: usual }
  if (!Array.isArray(packed)) throw new Malformed('no register')
  return { at: stampOf(columns, packed[1]), value: check(packed[0]) }
}

function stampOf(columns: ReadColumns, packed: unknown): Stamp {
  const stamp = unpackStamp(packed, columns.stamps)
  if (stamp === null) throw new Malformed('no stamp')
  return stamp
}

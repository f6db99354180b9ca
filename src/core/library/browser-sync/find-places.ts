import { Malformed } from '../check-shared'
import type { ArticleState } from '../state/article-state'
import { type PlaceHead, placeHead, placeOwner, readPlace } from './place'
import type { PlaceReport } from './sync-report'
import { unpackShares } from './unpack-shares'

export interface FoundPlace {
  report: PlaceReport
  /** Checksum of what was read. */
  sum: string
  shares: ArticleState[]
  /** Null: none that this version understands. */
  head: PlaceHead | null
}

/**
 * Reads every place in the carrier, except those that were read before. Nothing in there can make it throw.
 * @param seen checksums of what was read before, by device
 * @param own the names of this device
 */
export async function findPlaces(
  items: Record<string, unknown>,
  seen: Readonly<Record<string, string>>,
  own: readonly string[],
  idOf: (url: string) => Promise<string>,
): Promise<FoundPlace[]> {
  const devices = new Set(Object.keys(items).flatMap((key) => placeOwner(key) ?? []))
  const places: FoundPlace[] = []
  for (const device of [...devices].sort()) {
    const head = placeHead(items, device)
    const { sum = '', name = '', at = 0 } = head ?? {}
    const place = (state: PlaceReport['state'], skipped = 0, shares: ArticleState[] = []) =>
      places.push({ report: { device, name, at, isOwn: own.includes(device), state, skipped }, sum, shares, head })
    if (sum !== '' && seen[device] === sum) {
      place('unchanged')
      continue
    }
    const found = await readPlace(items, device)
    if (found.state !== 'whole') {
      place(found.state)
      continue
    }
    try {
      const { shares, skipped } = await unpackShares(found.text, idOf)
      place('read', skipped, shares)
    } catch (error) {
      if (!(error instanceof Malformed)) throw error
      place('unreadable')
    }
  }
  return places
}

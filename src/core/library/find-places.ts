import type { ArticleState } from './article-state'
import { Malformed } from './check-shared'
import { placeHead, placeOwner, readPlace } from './place'
import type { PlaceReport } from './sync-report'
import { unpackShares } from './unpack-shares'

export interface FoundPlace {
  report: PlaceReport
  /** Checksum of what was read. */
  sum: string
  shares: ArticleState[]
}

/**
 * Reads every place in the carrier, except those that were read before. Nothing in there can make it throw.
 * @param seen checksums of what was read before, by device
 */
export async function findPlaces(
  items: Record<string, unknown>,
  seen: Readonly<Record<string, string>>,
  idOf: (url: string) => Promise<string>,
): Promise<FoundPlace[]> {
  const devices = new Set(Object.keys(items).flatMap((key) => placeOwner(key) ?? []))
  const places: FoundPlace[] = []
  for (const device of [...devices].sort()) {
    const sum = placeHead(items, device)?.sum ?? ''
    const place = (state: PlaceReport['state'], skipped = 0, shares: ArticleState[] = []) =>
      places.push({ report: { device, state, skipped }, sum, shares })
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

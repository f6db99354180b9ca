import { articleId } from '../core/article/article-id'
import { addressesOfPage, isPlainlySame } from '../core/article/same-page'
import type { Entry } from '../core/library/entry'
import { getEntries } from './library-database'

/**
 * The entry of the page at an address, whichever of its addresses it was saved under, unless it is in the bin. Where the
 * addresses alone leave a doubt (an AMP copy, a canonical address), the titles decide: one page must not be taken for
 * another.
 */
export async function findSaved(
  url: string,
  { canonical = null, title = '' }: { canonical?: string | null; title?: string } = {},
): Promise<Entry | null> {
  const ids = await Promise.all(addressesOfPage(url, canonical).map(articleId))
  const found = await getEntries(ids)
  return (
    found.find((entry) => entry.removedAt === null && (isPlainlySame(entry.url, url) || entry.title === title)) ?? null
  )
}

import { articleId } from '../core/article/article-id'
import { addressesOfPage } from '../core/article/same-page'
import type { Entry } from '../core/library/entry'
import { getEntries } from './library-database'

/** The entry of the page at an address, whichever of its addresses it was saved under, unless it is in the bin. */
export async function findSaved(url: string, canonical: string | null = null): Promise<Entry | null> {
  const ids = await Promise.all(addressesOfPage(url, canonical).map(articleId))
  return (await getEntries(ids)).find(({ removedAt }) => removedAt === null) ?? null
}

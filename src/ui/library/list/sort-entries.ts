import type { Entry } from '../../../core/library/entry'
import type { SettingsOf } from '../../../core/settings/settings'
import { siteOf } from '../../controls/format'

export type Order = SettingsOf<'library'>['order']
export const ORDERS = ['newest', 'oldest', 'longest', 'shortest', 'site', 'progress'] as const satisfies Order[]

/** The entries in an order; of equals the newest first. They come in as newest first. */
export function sortEntries(entries: readonly Entry[], order: Order, language: string): Entry[] {
  switch (order) {
    case 'newest':
      return [...entries]
    case 'oldest':
      return entries.toReversed()
    case 'longest':
      return entries.toSorted((a, b) => b.minutes - a.minutes)
    case 'shortest':
      return entries.toSorted((a, b) => a.minutes - b.minutes)
    case 'progress':
      return entries.toSorted((a, b) => b.reading.progress - a.reading.progress)
    case 'site': {
      const { compare } = new Intl.Collator(language, { numeric: true })
      const keyed = entries.map((entry) => ({ entry, site: siteOf(entry.url) }))
      return keyed.sort((a, b) => compare(a.site, b.site)).map(({ entry }) => entry)
    }
  }
}

import { talkTo } from '../server-talk'
import type { Adapter } from './adapter'

/** Whatever the person has built: the article as JSON (docs/sending.md). */
export const webhook: Adapter = {
  // There is nothing one could ask of it that might not be taken for an article.
  async check() {},
  async hand(send, { address = '', token }, parcel) {
    await talkTo(send, address, token ? `Bearer ${token}` : '').tell('', { lectern: 1, ...parcel })
  },
}

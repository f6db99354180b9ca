import { talkTo } from '../server-talk'
import type { Adapter } from './adapter'

/** linkding: POST /api/bookmarks/; what is there already is updated. See https://linkding.link/api/. */
export const linkding: Adapter = {
  async check(send, { address = '', token }) {
    await talkTo(send, address, `Token ${token}`).ask('GET', '/api/user/profile/')
  },
  async hand(send, { address = '', token }, { url, title, excerpt, tags }) {
    await talkTo(send, address, `Token ${token}`).ask('POST', '/api/bookmarks/', {
      url,
      title: title.slice(0, 512),
      description: excerpt,
      unread: true,
      // A tag there is one word.
      tag_names: tags.map((tag) => tag.replace(/\s+/g, '-')),
    })
  },
}

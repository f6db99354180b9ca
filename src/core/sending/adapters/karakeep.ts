import { SendingError } from '../sending-error'
import { talkTo } from '../server-talk'
import type { Adapter } from './adapter'

/** Longest title that every version takes, in characters. */
const MOST_TITLE = 250

/**
 * Karakeep: POST /api/v1/bookmarks, then the tags in a request of their own. A page that is there already is moved to the
 * top. See https://docs.karakeep.app/api/create-a-new-bookmark.
 */
export const karakeep: Adapter = {
  async check(send, { address = '', token }) {
    await talkTo(send, address, `Bearer ${token}`).ask('GET', '/api/v1/users/me')
  },
  async hand(send, { address = '', token }, { url, title, tags }) {
    const talk = talkTo(send, address, `Bearer ${token}`)
    const { id } = await talk.ask('POST', '/api/v1/bookmarks', { type: 'link', url, title: title.slice(0, MOST_TITLE) })
    if (tags.length === 0) return
    // It becomes part of an address.
    if (typeof id !== 'string' || !/^[\w-]{1,64}$/.test(id)) throw new SendingError('not-json')
    await talk.ask('POST', `/api/v1/bookmarks/${id}/tags`, { tags: tags.map((tagName) => ({ tagName })) })
  },
}

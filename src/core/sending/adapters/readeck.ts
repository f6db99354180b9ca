import type { Parcel } from '../parcel'
import { talkTo } from '../server-talk'
import type { Adapter } from './adapter'

/** Readeck: POST /api/bookmarks, a form with the page as one of its parts. Its server describes the API under /docs/api. */
export const readeck: Adapter = {
  async check(send, { address = '', token }) {
    await talkTo(send, address, `Bearer ${token}`).ask('GET', '/api/profile')
  },
  async hand(send, { address = '', token }, parcel) {
    const { url, title, tags, html } = parcel
    const talk = talkTo(send, address, `Bearer ${token}`)
    const content = html === '' ? { url, title, labels: tags } : formOf(parcel)
    await talk.ask('POST', '/api/bookmarks', content)
  },
}

function formOf({ url, title, tags, html }: Parcel): FormData {
  const form = new FormData()
  form.append('url', url)
  form.append('title', title)
  for (const tag of tags) form.append('labels', tag)
  // The body is the article already: nothing of it is to be looked for.
  form.append('feature_find_main', 'false')
  // A part is a line of JSON that says what it is, then its content.
  const head = JSON.stringify({ url, headers: { 'content-type': 'text/html; charset=utf-8' } })
  form.append('resource', new Blob([`${head}\n${html}`]), 'blob')
  return form
}

import type { Destination } from '../destination'
import { SendingError } from '../sending-error'
import { type SendRequest, type ServerTalk, talkTo } from '../server-talk'
import type { Adapter } from './adapter'

/**
 * wallabag, API v2: a token by the password grant (POST /oauth/v2/token), then POST /api/entries.json. What is there
 * already is updated. See https://doc.wallabag.org/developer/api/readme/.
 */
export const wallabag: Adapter = {
  async check(send, fields) {
    await signIn(send, fields)
  },
  async hand(send, fields, { url, title, tags, html, lang, published, byline }) {
    const talk = await signIn(send, fields)
    await talk.ask('POST', '/api/entries.json', {
      url,
      title,
      tags: tags.map((tag) => tag.replaceAll(',', ' ')).join(','),
      // Without a body it reads the page itself.
      ...(html && { content: html }),
      ...(lang && { language: lang.replace('-', '_') }),
      ...(published && { published_at: published }),
      ...(byline && { authors: byline }),
    })
  },
}

async function signIn(send: SendRequest, fields: Destination['fields']): Promise<ServerTalk> {
  const { address = '', clientId = '', clientSecret = '', user = '', password = '' } = fields
  const grant = { grant_type: 'password', client_id: clientId, client_secret: clientSecret, username: user, password }
  const { access_token: token } = await talkTo(send, address, '')
    .ask('POST', '/oauth/v2/token', grant)
    .catch((error: unknown) => {
      // OAuth answers 400 to a wrong name or password (RFC 6749, 5.2).
      throw error instanceof SendingError && error.trouble === 'refused'
        ? new SendingError('unauthorised', error.detail)
        : error
    })
  if (typeof token !== 'string' || !/^[\x21-\x7e]+$/.test(token)) throw new SendingError('not-json')
  return talkTo(send, address, `Bearer ${token}`)
}

import { createServer } from 'node:http'
import { afterEach, describe, expect, test } from 'vitest'
import { adapters } from '../../src/core/sending/adapters/adapters'
import type { Destination } from '../../src/core/sending/destination'
import { handOver } from '../../src/core/sending/hand-over'
import type { Parcel } from '../../src/core/sending/parcel'
import { createSendingRequest } from '../../src/platform/sending-request'
import { type MockService, startService } from './mock-services'

const parcel: Parcel = {
  url: 'https://loom.example/warp',
  title: 'Warp & weft',
  byline: 'Ada Weaver',
  siteName: 'Loom',
  published: '2024-05-06',
  lang: 'zh-CN',
  excerpt: 'Threads cross.',
  tags: ['wool', 'old looms'],
  html: '<p>Threads cross.</p>',
  markdown: 'Threads cross.\n',
}
const send = createSendingRequest(1_000)
const open = async () => {
  throw new Error('no program is to be opened')
}
const stops: (() => void)[] = []
afterEach(() => {
  for (const stop of stops.splice(0)) stop()
})

type ServerKind = keyof typeof adapters

async function service(kind: ServerKind): Promise<MockService & { destination: Destination }> {
  const started = await startService(kind)
  stops.push(started.stop)
  const { address } = started
  const login = { clientId: '1_loom', clientSecret: 'warp', user: 'ada', password: 'weft ' }
  const fields =
    kind === 'wallabag'
      ? { address, ...login }
      : { address: kind === 'webhook' ? `${address}/hook?list=wool` : address, token: 'woven-token' }
  return { ...started, destination: { kind, fields } }
}

const { url, title } = parcel
const GIVEN: Record<ServerKind, unknown[]> = {
  wallabag: [
    { grant_type: 'password', client_id: '1_loom', client_secret: 'warp', username: 'ada', password: 'weft ' },
    {
      url,
      title,
      tags: 'wool,old looms',
      content: parcel.html,
      language: 'zh_CN',
      published_at: '2024-05-06',
      authors: 'Ada Weaver',
    },
  ],
  readeck: [
    [
      ['url', url],
      ['title', title],
      ['labels', 'wool'],
      ['labels', 'old looms'],
      ['feature_find_main', 'false'],
      ['resource', `{"url":"${url}","headers":{"content-type":"text/html; charset=utf-8"}}\n${parcel.html}`],
    ],
  ],
  karakeep: [{ type: 'link', url, title }, { tags: [{ tagName: 'wool' }, { tagName: 'old looms' }] }],
  linkding: [{ url, title, description: parcel.excerpt, unread: true, tag_names: ['wool', 'old-looms'] }],
  webhook: [{ lectern: 1, ...parcel }],
}

describe.each(Object.keys(adapters) as ServerKind[])('%s', (kind) => {
  test('takes an article', async () => {
    const { asked, destination } = await service(kind)
    await adapters[kind].check(send, destination.fields)
    asked.length = 0
    await handOver({ send, open }, destination, parcel)
    expect(asked.map(({ content }) => content)).toEqual(GIVEN[kind])
  })

  test('is not let in with what is wrong', async () => {
    if (kind === 'webhook') return
    const { destination } = await service(kind)
    const fields = { ...destination.fields, token: 'torn', password: 'torn' }
    const failure = { trouble: 'unauthorised' }
    await expect(adapters[kind].check(send, fields)).rejects.toMatchObject(failure)
    await expect(handOver({ send, open }, { kind, fields }, parcel)).rejects.toMatchObject(failure)
  })
})

test('Readeck reads the page itself when there is no text', async () => {
  const { asked, destination } = await service('readeck')
  await handOver({ send, open }, destination, { ...parcel, html: '' })
  expect(asked[0]?.content).toEqual({ url, title, labels: parcel.tags })
})

describe('a server that misbehaves', () => {
  /** @param reply what it answers to everything; undefined: never a word */
  async function strange(reply?: { status: number; text?: string; headers?: Record<string, string> }): Promise<string> {
    let requests = 0
    const server = createServer((_request, response) => {
      requests++
      // Whoever follows a redirect would come back here, token and all.
      if (requests > 1) response.writeHead(500)
      else if (reply) response.writeHead(reply.status, reply.headers)
      if (reply) response.end(reply.text)
    })
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
    stops.push(() => {
      server.closeAllConnections()
      server.close()
    })
    const address = server.address()
    return `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`
  }
  const fails = async (address: string, quick = send) => {
    const ports = { send: quick, open }
    return handOver(ports, { kind: 'readeck', fields: { address, token: 't' } }, parcel).catch((error) => error.trouble)
  }

  test.each([
    [401, 'unauthorised'],
    [403, 'unauthorised'],
    [404, 'not-found'],
    [405, 'not-found'],
    [413, 'refused'],
    [422, 'refused'],
    [429, 'busy'],
    [302, 'redirected'],
    [307, 'redirected'],
    [500, 'server'],
    [503, 'server'],
  ])('that answers %i', async (status, trouble) => {
    expect(await fails(await strange({ status, headers: { location: '/elsewhere' } }))).toBe(trouble)
  })

  test.each(['<!doctype html><title>Sign in</title>', '', '"fine"', 'null', '{"id":'])(
    'that answers %j',
    async (text) => {
      expect(await fails(await strange({ status: 200, text }))).toBe('not-json')
    },
  )

  test('that never answers', async () => {
    expect(await fails(await strange(), createSendingRequest(100))).toBe('timeout')
  })

  test('that is not there', async () => {
    expect(await fails('http://127.0.0.1:1')).toBe('unreachable')
  })

  test('that names a bookmark so that it would lead elsewhere', async () => {
    const address = await strange({ status: 201, text: '{"id":"../users/me?"}' })
    const sent = handOver({ send, open }, { kind: 'karakeep', fields: { address, token: 't' } }, parcel)
    await expect(sent).rejects.toMatchObject({ trouble: 'not-json' })
  })

  test('that gives a token with a line feed in it', async () => {
    const address = await strange({ status: 200, text: '{"access_token":"a\\r\\nx-more: 1"}' })
    const fields = { address, clientId: '1', clientSecret: '2', user: 'a', password: 'b' }
    await expect(adapters.wallabag.check(send, fields)).rejects.toMatchObject({ trouble: 'not-json' })
  })
})

import { createServer, type IncomingMessage } from 'node:http'

/** What a service was asked, as it understood it. */
export interface Asked {
  method: string
  path: string
  authorization: string | undefined
  /** JSON as its value, a form as its fields in order. */
  content: unknown
}

export interface MockService {
  address: string
  asked: Asked[]
  stop(): void
}

interface MockReply {
  status: number
  content: unknown
}

const TOKEN = 'woven-token'
const refused: MockReply = { status: 401, content: { error: 'no' } }

/** The services articles are sent to, as far as their APIs are used: each on loopback, each with the token `woven-token`. */
export const SERVICES: Record<string, (asked: Asked) => MockReply> = {
  wallabag({ path, method, authorization, content }) {
    if (path === '/oauth/v2/token') {
      const { grant_type, client_id, client_secret, username, password } = content as Record<string, string>
      const isRight = client_id === '1_loom' && client_secret === 'warp' && username === 'ada' && password === 'weft '
      if (grant_type !== 'password' || !isRight) return { status: 400, content: { error: 'invalid_grant' } }
      return { status: 200, content: { access_token: TOKEN, expires_in: 3600, token_type: 'bearer' } }
    }
    if (authorization !== `Bearer ${TOKEN}`) return refused
    return method === 'POST' && path === '/api/entries.json' ? { status: 200, content: { id: 7 } } : missing
  },
  readeck({ path, method, authorization }) {
    if (authorization !== `Bearer ${TOKEN}`) return refused
    if (path === '/api/profile') return { status: 200, content: { user: { username: 'ada' } } }
    return method === 'POST' && path === '/api/bookmarks' ? { status: 202, content: { status: 202 } } : missing
  },
  karakeep({ path, method, authorization }) {
    if (authorization !== `Bearer ${TOKEN}`) return refused
    if (path === '/api/v1/users/me') return { status: 200, content: { id: 'u1' } }
    if (method !== 'POST') return missing
    if (path === '/api/v1/bookmarks') return { status: 201, content: { id: 'b42' } }
    return path === '/api/v1/bookmarks/b42/tags' ? { status: 200, content: { attached: ['t1'] } } : missing
  },
  linkding({ path, method, authorization }) {
    if (authorization !== `Token ${TOKEN}`) return refused
    if (path === '/api/user/profile/') return { status: 200, content: { theme: 'auto' } }
    return method === 'POST' && path === '/api/bookmarks/' ? { status: 201, content: { id: 3 } } : missing
  },
  webhook: ({ path }) => (path === '/hook?list=wool' ? { status: 204, content: undefined } : missing),
}

const missing: MockReply = { status: 404, content: { error: 'not found' } }

export async function startService(kind: string): Promise<MockService> {
  const asked: Asked[] = []
  const server = createServer(async (request, response) => {
    const { method = '', url: path = '', headers } = request
    const one = { method, path, authorization: headers.authorization, content: await contentOf(request) }
    asked.push(one)
    const { status, content } = SERVICES[kind]?.(one) ?? missing
    response.writeHead(status, { 'content-type': 'application/json' })
    response.end(content === undefined ? undefined : JSON.stringify(content))
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : 0
  return { address: `http://127.0.0.1:${port}`, asked, stop: () => void server.close() }
}

async function contentOf(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  const bytes = Buffer.concat(chunks)
  const type = request.headers['content-type'] ?? ''
  if (type.startsWith('application/json')) return JSON.parse(bytes.toString())
  if (!type.startsWith('multipart/form-data')) return bytes.toString()
  const form = await new Response(bytes, { headers: { 'content-type': type } }).formData()
  return Promise.all(
    [...form].map(async ([name, value]) => [name, typeof value === 'string' ? value : await value.text()]),
  )
}

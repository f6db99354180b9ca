import { SendingError } from './sending-error'

export interface SendingRequest {
  method: 'GET' | 'POST'
  url: string
  headers: Readonly<Record<string, string>>
  /** A form brings its own content type. */
  body: string | FormData | null
}

export interface SendingReply {
  status: number
  text: string
}

/** Sends one request and gives the reply, whatever its status. @throws SendingError for what is no reply */
export type SendRequest = (request: SendingRequest) => Promise<SendingReply>

/** A conversation with one server under one authorization; each call is one request. */
export interface ServerTalk {
  /** @throws SendingError unless the server answers with a 2xx and JSON */
  ask(method: 'GET' | 'POST', path: string, content?: object | FormData): Promise<Record<string, unknown>>
  /** The same for a server whose answer may be anything. @throws SendingError */
  tell(path: string, content: object): Promise<void>
}

/**
 * @param address without a slash at its end; paths begin with one, or are empty
 * @param authorization the header's value; empty: without
 */
export function talkTo(send: SendRequest, address: string, authorization: string): ServerTalk {
  const request = async (method: 'GET' | 'POST', path: string, content?: object): Promise<SendingReply> => {
    const isForm = content instanceof FormData
    const headers = {
      accept: 'application/json',
      ...(authorization !== '' && { authorization }),
      ...(content !== undefined && !isForm && { 'content-type': 'application/json' }),
    }
    const body = content === undefined ? null : isForm ? content : JSON.stringify(content)
    const reply = await send({ method, url: address + path, headers, body })
    refuse(reply)
    return reply
  }
  return {
    ask: async (method, path, content) => jsonOf(await request(method, path, content)),
    tell: async (path, content) => void (await request('POST', path, content)),
  }
}

/** A server's own words may be anything at all: only its status goes on. */
function refuse({ status }: SendingReply): void {
  if (status >= 200 && status < 300) return
  const detail = String(status)
  if (status === 401 || status === 403) throw new SendingError('unauthorised', detail)
  if (status === 404 || status === 405 || status === 410) throw new SendingError('not-found', detail)
  if (status === 429) throw new SendingError('busy', detail)
  if (status >= 500) throw new SendingError('server', detail)
  throw new SendingError('refused', detail)
}

function jsonOf({ text }: SendingReply): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text)
    if (typeof value === 'object' && value !== null) return { ...value }
  } catch {
    // A page for people: a sign-in form, or somebody else's server.
  }
  throw new SendingError('not-json')
}

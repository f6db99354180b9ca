export type RequestTrouble = 'timeout' | 'unreachable' | 'redirected'

/** A request that brought no reply. */
export class RequestFailed extends Error {
  readonly trouble: RequestTrouble
  constructor(trouble: RequestTrouble, message: string) {
    super(message)
    this.name = 'RequestFailed'
    this.trouble = trouble
  }
}

/**
 * One request to a server the person named, with nothing but what is needed: no cookies, no referrer, no cache. A
 * redirect is not followed, since the password would go along.
 *
 * @param silenceMs a server that says nothing for this long is taken for gone
 * @param read what is wanted of the response; its body counts as part of the answer
 * @throws RequestFailed
 */
export async function loneRequest<Reply>(
  url: string,
  init: Pick<RequestInit, 'method' | 'headers' | 'body'>,
  silenceMs: number,
  read: (response: Response) => Promise<Reply>,
): Promise<Reply> {
  try {
    const response = await fetch(url, {
      ...init,
      redirect: 'manual',
      credentials: 'omit',
      cache: 'no-store',
      referrerPolicy: 'no-referrer',
      signal: AbortSignal.timeout(silenceMs),
    })
    // A browser hides where it would go, status and all.
    const isElsewhere = response.type === 'opaqueredirect' || (response.status >= 300 && response.status < 400)
    if (isElsewhere) throw new RequestFailed('redirected', 'The server sends us elsewhere.')
    return await read(response)
  } catch (error) {
    if (error instanceof RequestFailed) throw error
    const { name, message } = error instanceof Error ? error : { name: '', message: String(error) }
    throw new RequestFailed(name === 'TimeoutError' ? 'timeout' : 'unreachable', message)
  }
}

import { SendingError } from '../core/sending/sending-error'
import type { SendRequest } from '../core/sending/server-talk'
import { loneRequest, RequestFailed } from './lone-request'

/** Somebody waits for it, and a worker that only waits for a server may be put to sleep after 30 s. */
const SILENCE_MS = 25_000

/** Requests to the server an article is handed over to. */
export function createSendingRequest(silenceMs = SILENCE_MS): SendRequest {
  return async ({ method, url, headers, body }) => {
    try {
      return await loneRequest(url, { method, headers: { ...headers }, body }, silenceMs, async (response) => ({
        status: response.status,
        text: await response.text(),
      }))
    } catch (error) {
      throw error instanceof RequestFailed ? new SendingError(error.trouble, error.message) : error
    }
  }
}

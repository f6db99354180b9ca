import type { DestinationKind } from '../core/sending/destination'
import type { SendingFailure } from '../platform/letters'
import { sendLetter, sendLetterOnce } from '../platform/send-letter'
import { destinationName } from '../ui/article/destination-name'
import type { SendPorts } from '../ui/article/use-sending'
import type { MessageKey, Words } from '../ui/controls/words'
import { refusalSentence } from './refusal-sentence'
import { words } from './words'

const SENTENCES: Record<SendingFailure['trouble'], MessageKey> = {
  'not-set-up': 'sendingNotSetUp',
  'not-allowed': 'sendingNotAllowed',
  unauthorised: 'sendingUnauthorised',
  'not-found': 'sendingNotFound',
  'not-json': 'sendingNotJson',
  timeout: 'sendingTimeout',
  unreachable: 'sendingUnreachable',
  redirected: 'sendingRedirected',
  busy: 'sendingBusy',
  refused: 'sendingRefused',
  server: 'sendingServer',
}

/** Why an article did not reach a place, and what one can do about it. */
export function sendingSentence({ trouble, detail }: SendingFailure, kind: DestinationKind, say: Words['say']): string {
  const name = destinationName(kind, say)
  return trouble === 'refused' || trouble === 'server'
    ? say(SENTENCES[trouble], name, detail)
    : say(SENTENCES[trouble], name)
}

/** Sending, alike wherever one reads: the background does it. */
export const sendPorts: SendPorts = {
  destinations: () => sendLetter('listDestinations', {}),
  async send(kind, parcel, isCopied) {
    const { say } = words
    try {
      const failure = await sendLetterOnce('sendArticle', { kind, parcel, isCopied })
      return failure && sendingSentence(failure, kind, say)
    } catch (error) {
      return refusalSentence(error, say)
    }
  },
  setUp: () => void sendLetter('openSendingSetUp', {}),
}

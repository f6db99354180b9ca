/** Why a hand-over failed; a screen chooses its sentence by it. */
export const SENDING_TROUBLES = [
  'not-set-up',
  'not-allowed',
  'unauthorised',
  'not-found',
  'not-json',
  'timeout',
  'unreachable',
  'redirected',
  'busy',
  'refused',
  'server',
] as const
export type SendingTrouble = (typeof SENDING_TROUBLES)[number]

/** A hand-over did not come about. */
export class SendingError extends Error {
  readonly trouble: SendingTrouble
  /** What helps to find out why, such as the server's status; may be empty. */
  readonly detail: string
  constructor(trouble: SendingTrouble, detail = '') {
    super(`The article was not handed over (${trouble}): ${detail}`)
    this.name = 'SendingError'
    this.trouble = trouble
    this.detail = detail
  }
}

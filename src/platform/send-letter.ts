import { type Answer, type Ask, type Letter, type LetterName, Refused, type Reply } from './letters'
import { nativeBrowser } from './native-browser'

/** Pauses between tries, in ms. A worker that died wakes on the next message, usually in about 30 ms. */
const PAUSES = [30, 120, 500]

/**
 * Asks the background and waits for its answer. When the worker dies before answering, the letter is sent again:
 * every command of the library may be repeated without harm.
 *
 * @throws Refused when the background answered no; the last transport error when it never answered.
 */
export function sendLetter<Name extends LetterName>(lectern: Name, ask: Ask<Name>): Promise<Answer<Name>> {
  return askUntilAnswered(lectern, ask, PAUSES)
}

/** The same for what must not happen twice, such as a request to somebody's server: a lost letter stays lost. */
export function sendLetterOnce<Name extends LetterName>(lectern: Name, ask: Ask<Name>): Promise<Answer<Name>> {
  return askUntilAnswered(lectern, ask, [])
}

async function askUntilAnswered<Name extends LetterName>(
  lectern: Name,
  ask: Ask<Name>,
  pauses: readonly number[],
): Promise<Answer<Name>> {
  const letter: Letter<Name> = { lectern, ask }
  for (let attempt = 0; ; attempt++) {
    const reply = await deliver<Name>(letter)
    if (reply.kind === 'answered') {
      if (reply.reply.ok) return reply.reply.answer
      throw new Refused(reply.reply.refusal)
    }
    const pause = pauses[attempt]
    if (pause === undefined) throw reply.error
    await new Promise((resolve) => setTimeout(resolve, pause))
  }
}

type Delivery<Name extends LetterName> = { kind: 'answered'; reply: Reply<Name> } | { kind: 'lost'; error: unknown }

/** A rejection or an empty answer is the transport's: the background itself always replies with `ok` true or false. */
async function deliver<Name extends LetterName>(letter: Letter<Name>): Promise<Delivery<Name>> {
  try {
    const reply = (await nativeBrowser().runtime.sendMessage(letter)) as Reply<Name> | undefined
    if (reply && typeof reply.ok === 'boolean') return { kind: 'answered', reply }
    return { kind: 'lost', error: new Error('The background did not answer.') }
  } catch (error) {
    return { kind: 'lost', error }
  }
}

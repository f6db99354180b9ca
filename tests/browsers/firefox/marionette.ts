import { connect } from 'node:net'
import { FRAME_BROWSER } from './frame-browser'
import { Frames, toFrame } from './frames'

export type Context = 'chrome' | 'content'

/** A connection to Firefox's own remote control. Commands go one after the other, as the protocol wants it. */
export interface Marionette {
  send(command: string, parameters?: object, context?: Context): Promise<unknown>
  /** Runs a function with the browser's own privileges; `window` in there is the browser's window. */
  chrome<Args extends unknown[], Result>(run: (...args: Args) => Result, ...args: Args): Promise<Awaited<Result>>
  disconnect(): void
}

interface Waiting {
  command: string
  resolve: (value: unknown) => void
  reject: (error: Error) => void
}

/**
 * Connects and begins a session.
 * Protocol: https://firefox-source-docs.mozilla.org/testing/marionette/Protocol.html (version 3)
 */
export async function connectMarionette(port: number): Promise<Marionette> {
  const socket = connect(port, '127.0.0.1').setNoDelay(true)
  const frames = new Frames()
  const waiting = new Map<number, Waiting>()
  let lastId = 0
  let inContext: Context = 'content'
  let queue: Promise<unknown> = Promise.resolve()

  const greeted = new Promise<void>((resolve, reject) => {
    socket.on('data', (chunk) => {
      for (const message of frames.take(chunk)) {
        if (Array.isArray(message)) settle(waiting, message)
        else resolve()
      }
    })
    socket.once('error', reject)
    socket.once('close', () => {
      for (const { command, reject } of waiting.values()) reject(new Error(`${command}: Firefox has gone.`))
      waiting.clear()
    })
  })
  await greeted

  const now = (command: string, parameters: object) =>
    new Promise<unknown>((resolve, reject) => {
      lastId += 1
      waiting.set(lastId, { command, resolve, reject })
      socket.write(toFrame([0, lastId, command, parameters]))
    })
  const inTurn = <Result>(work: () => Promise<Result>): Promise<Result> => {
    const turn = queue.then(work)
    queue = turn.catch(() => undefined)
    return turn
  }
  const send: Marionette['send'] = (command, parameters = {}, context = 'content') =>
    inTurn(async () => {
      if (context !== inContext) await now('Marionette:SetContext', { value: context })
      inContext = context
      return now(command, parameters)
    })
  await inTurn(() => now('WebDriver:NewSession', { strictFileInteractability: true }))
  return {
    send,
    async chrome(run, ...args) {
      const script = `${FRAME_BROWSER} return ((__name) => (${String(run)}).apply(null, arguments[0]))((named) => named)`
      return (await send('WebDriver:ExecuteScript', { script, args: [args], sandbox: 'system' }, 'chrome')) as never
    },
    disconnect: () => socket.destroy(),
  }
}

/** A reply is `[1, id, error, result]`; results of one value come wrapped in `{ value }`. */
function settle(waiting: Map<number, Waiting>, [, id, error, result]: unknown[]): void {
  const one = waiting.get(Number(id))
  if (!one) return
  waiting.delete(Number(id))
  if (error) {
    const { error: kind, message } = error as { error: string; message: string }
    one.reject(new Error(`${one.command}: ${kind}: ${message}`))
    return
  }
  const wrapped = typeof result === 'object' && result !== null && 'value' in result && Object.keys(result).length === 1
  one.resolve(wrapped ? result.value : result)
}

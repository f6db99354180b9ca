import type { Frame } from './frame-browser'
import type { Marionette } from './marionette'

interface Reply {
  json?: string
  error?: string
}

/**
 * Runs privileged source in the process of a frame, where `content` is its window. `source` is the body of an async
 * function of `data`, and what it returns comes back as JSON. What is long belongs into `data`, which travels as a
 * message: the source itself travels in an address.
 */
export async function runFrameScript(
  marionette: Marionette,
  frame: Frame,
  source: string,
  data: unknown = null,
): Promise<unknown> {
  const name = `lectern:${Math.random()}`
  const script = `addMessageListener('${name}', function run(message) {
    removeMessageListener('${name}', run)
    const work = async (data) => { ${source} }
    work(message.data).then(
      (value) => sendAsyncMessage('${name}', { json: JSON.stringify(value) ?? 'null' }),
      (error) => sendAsyncMessage('${name}', { error: String(error) }))
  })`
  const url = `data:application/javascript;charset=utf-8,${encodeURIComponent(script)}`
  const reply = await marionette.chrome(runInFrame, frame, url, name, data)
  if (reply.error !== undefined) throw new Error(reply.error)
  return JSON.parse(reply.json ?? 'null')
}

/** Runs with the browser's privileges, in its window. */
function runInFrame(frame: Frame, url: string, name: string, data: unknown): Reply | Promise<Reply> {
  const manager = frameBrowser(frame)?.messageManager
  if (!manager) return { error: `There is no ${frame} now.` }
  return new Promise((resolve) => {
    const finish = (reply: Reply) => {
      clearTimeout(timer)
      manager.removeMessageListener(name, listener)
      resolve(reply)
    }
    const listener = (message: { data: unknown }) => finish(message.data as Reply)
    const timer = setTimeout(() => finish({ error: `The ${frame} did not answer.` }), 20_000)
    manager.addMessageListener(name, listener)
    manager.loadFrameScript(url, false)
    manager.sendAsyncMessage(name, data)
  })
}

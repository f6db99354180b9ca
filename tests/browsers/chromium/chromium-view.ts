import { mkdirSync } from 'node:fs'
import path from 'node:path'
import type { CDPSession, Page } from 'puppeteer-core'
import { clickByName } from '../click-by-name'
import type { Root, View } from '../driver'
import { inTime } from '../in-time'
import { callSource } from '../page-source'
import { readableText } from '../readable-text'
import { evaluateIn, resultValue } from './evaluate-in'
import { overlayRoot } from './overlay-root'
import { pressKeys, typeText } from './press-keys'

/** A page, the popup or a page of the extension; `overlay` is the reader over the tab's page. */
export async function chromiumView<R extends Root>(page: Page, name: string): Promise<View<R>> {
  const session = await page.createCDPSession()
  const evaluate = name === 'overlay' ? inOverlay(session) : inDocument(session)
  const view: View<R> = {
    async evaluate(run, ...args) {
      return (await evaluate(run, args)) as never
    },
    text: () => (page.isClosed() ? Promise.resolve('') : view.evaluate(readableText).catch(() => '')),
    click: (name, options = {}) => clickByName(view, name, options, ({ x, y }) => page.mouse.click(x, y)),
    type: (text) => typeText(session, text),
    pressKeys: (chord) => pressKeys(session, chord),
    async screenshot(file) {
      mkdirSync(path.dirname(file), { recursive: true })
      await page.screenshot({ path: file as `${string}.png` })
    },
    async memory() {
      await session.send('HeapProfiler.collectGarbage')
      const held = (await session.send('Runtime.getHeapUsage')) as HeapUsage
      return held.usedSize + (held.embedderHeapUsedSize ?? 0) + (held.backingStorageSize ?? 0)
    },
    async close() {
      if (!page.isClosed()) await page.close().catch(() => undefined)
    },
  }
  return inTime(view, name)
}

/** Bytes; older browsers tell the first alone. */
interface HeapUsage {
  usedSize: number
  embedderHeapUsedSize?: number
  backingStorageSize?: number
}

type Evaluate = (run: (...args: never[]) => unknown, args: readonly unknown[]) => Promise<unknown>

function inDocument(session: CDPSession): Evaluate {
  return (run, args) => evaluateIn(session, callSource(run, 'document', args))
}

function inOverlay(session: CDPSession): Evaluate {
  return async (run, args) => {
    const objectId = await overlayRoot(session)
    if (!objectId) throw new Error('The reader is not open.')
    const functionDeclaration = `function () { return ${callSource(run, 'this', args)} }`
    const call = { functionDeclaration, objectId, awaitPromise: true, returnByValue: true }
    return resultValue(await session.send('Runtime.callFunctionOn', call))
  }
}

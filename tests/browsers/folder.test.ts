import { rmSync } from 'node:fs'
import { setTimeout } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findBrowser } from '../../scripts/browsers/find-browser.mjs'
import { requestFor } from '../fakes/library-device'
import { hasRclone, type StartedServer, startRclone } from '../webdav/servers'
import { launchChromium } from './chromium/launch-chromium'
import type { Browser, View } from './driver'
import { launchFirefox } from './firefox/launch-firefox'
import { permitted } from './permitted'
import { askBackground, askForRun, lastRun, shelfOf } from './stories/shelf'
import { until } from './until'

const programs = { chromium: findBrowser('chromium'), firefox: findBrowser('firefox') }
const canRun = hasRclone && programs.chromium !== null && programs.firefox !== null
const quote = { exact: 'Threads', prefix: '', suffix: ' and', start: 0 }
const mark = (id: string, note: string) => ({ id, highlight: { id: note, colour: 'blue', quote, note, madeAt: 1 } })

interface Side {
  browser: Browser
  page: View<Document>
}

/** Asks for a run, perhaps kills the background somewhere in it and asks again, until one went well. */
async function sync({ browser, page }: Side, deathMs: number | null): Promise<void> {
  if (deathMs !== null) {
    await page.evaluate(askForRun)
    await setTimeout(deathMs)
    await browser.killBackground()
  }
  const before = (await page.evaluate(lastRun))?.at ?? 0
  await page.evaluate(askForRun)
  const isDone = async () => {
    const run = await page.evaluate(lastRun)
    return run !== null && run.at > before && !run.isRunning ? JSON.stringify(run.trouble) : null
  }
  expect(await until(isDone, { what: `a run of ${browser.name} that ended` })).toBe('null')
}

describe.skipIf(!canRun)('Chromium and Firefox over one folder (needs rclone and both browsers)', () => {
  let server: StartedServer
  const extensions: string[] = []
  const sides: Side[] = []
  beforeAll(async () => {
    server = await startRclone()
    extensions.push(permitted('chrome'), permitted('firefox'))
    const [chrome = '', firefox = ''] = extensions
    const browsers = [
      await launchChromium({ program: programs.chromium ?? '', extension: chrome }),
      await launchFirefox({ program: programs.firefox ?? '', extension: firefox }),
    ]
    for (const browser of browsers) {
      const { address, user, password } = server
      const access = { address, user, password, passphrase: '', salt: '', isPaused: false }
      await browser.background((api, given) => api.storage.local.set({ 'folder-access': given }), access)
      sides.push({ browser, page: await browser.openExtensionPage('src/entrypoints/sync/index.html') })
    }
  }, 90_000)
  afterAll(async () => {
    for (const { browser } of sides) await browser.close()
    server?.stop()
    for (const folder of extensions) rmSync(folder, { recursive: true, force: true })
  })

  it('what is saved, tagged, marked and deleted on both sides ends equal, though the background dies', async () => {
    const [chromium, firefox] = sides as [Side, Side]
    const ask = ({ page }: Side, name: string, about: object) => page.evaluate(askBackground, name, about)
    const save = (side: Side, name: string) =>
      ask(side, 'saveArticle', requestFor(`https://loom.example/${name}`, { title: name }))
    const syncAll = async (deaths: (number | null)[]) => {
      for (const death of deaths) for (const side of sides) await sync(side, death)
    }
    const warp = await save(chromium, 'Warp')
    const weft = await save(firefox, 'Weft')
    await syncAll([20, 60, null])
    await ask(chromium, 'setTags', { id: warp, tags: ['loom'] })
    await ask(chromium, 'putHighlight', mark(warp, 'chromium'))
    await ask(firefox, 'putHighlight', mark(warp, 'firefox'))
    await ask(chromium, 'removeEntry', { id: weft })
    await syncAll([40, 90, null])
    const [first, second] = await Promise.all(sides.map(({ page }) => page.evaluate(shelfOf)))
    expect(second).toEqual(first)
    expect(first).toMatchObject([
      { title: 'Warp', tags: ['loom'], notes: ['chromium', 'firefox'], removed: false },
      { title: 'Weft', removed: true },
    ])
    expect(await ask(firefox, 'fetchText', { id: warp })).toBe('true')
  }, 120_000)
})

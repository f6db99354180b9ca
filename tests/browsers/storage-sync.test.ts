import { afterAll, beforeAll, expect, it } from 'vitest'
import { createSyncCarrier } from '../../src/platform/sync-carrier'
import { carrierContract } from '../carriers/carrier-contract'
import { createDevice, requestFor } from '../fakes/library-device'
import type { Browser } from './driver'
import { inBothBrowsers } from './in-both-browsers'
import { expectNoViolations } from './stories/axe-violations'
import { until } from './until'

inBothBrowsers('storage.sync', ({ target, launch, program }) => {
  let browser: Browser
  beforeAll(async () => {
    browser = await launch({ program, extension: `dist/${target}` })
  }, 90_000)
  afterAll(() => browser?.close())

  /** The real area, asked from here; errors keep their words. */
  const carrier = () =>
    createSyncCarrier({
      get: () => browser.background((api) => api.storage.sync.get(null)),
      set: async (items) => {
        const failure = await browser.background(
          (api, given) =>
            api.storage.sync.set(given).then(
              () => null,
              (error: Error) => ({ name: error.name, message: error.message }),
            ),
          items,
        )
        if (failure) throw Object.assign(new Error(failure.message), { name: failure.name })
      },
      remove: (keys) => browser.background((api, given) => api.storage.sync.remove(given), keys),
    })
  const emptied = async () => {
    await browser.background((api) => api.storage.sync.clear())
    return carrier()
  }

  carrierContract(emptied)

  it('lists the browsers that share the account by name; this one is renamed, another forgotten', async () => {
    const other = createDevice(await emptied(), 'faraway0')
    other.named.name = '书房'
    await other.library.save(requestFor('https://loom.example/warp', { title: 'Warp' }))
    await other.library.publish()
    const page = await browser.openExtensionPage('src/entrypoints/sync/index.html')
    const says = (part: string) => until(async () => (await page.text()).includes(part), { what: `"${part}"` })
    await page.click('Sync now')
    await says('书房')
    await expectNoViolations('the page about keeping in step', page)
    await page.click('Name of this device')
    await page.pressKeys('End')
    await page.type(' at home')
    await page.click('Rename')
    await says('at home')
    const names = async () =>
      (await other.library.merge()).devices.filter(({ isOwn }) => !isOwn).map(({ name }) => name)
    await until(async () => (await names()).some((name) => name.endsWith('at home')), { what: 'the new name, told' })
    await page.click('Forget*', { within: '书房' })
    await until(async () => !(await page.text()).includes('书房'), { what: 'the browser to be forgotten' })
    const keys = Object.keys(await carrier().read())
    expect(keys.filter((key) => key.startsWith('d/faraway0/'))).toEqual([])
    const third = createDevice(carrier(), 'third000')
    await third.library.merge()
    expect(third.view().map(({ title }) => title)).toEqual(['Warp'])
  })
})

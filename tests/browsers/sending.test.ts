import { rmSync } from 'node:fs'
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { type MockService, startService } from '../sending/mock-services'
import { type SampleSite, serveSite } from '../site/serve'
import type { Browser, View } from './driver'
import { OPTIONS } from './extension'
import { inBothBrowsers } from './in-both-browsers'
import { permitted } from './permitted'
import { expectNoViolations } from './stories/axe-violations'
import { emptyLibrary, openLibrary, saveFromPopup } from './stories/library-steps'
import { openReader } from './stories/reader-steps'
import { TIDE_CLOCKS } from './stories/sample-pages'
import { shelfOf } from './stories/shelf'
import type { StoryContext } from './stories/story-context'
import { until } from './until'

const says = (view: View, part: string) => until(async () => (await view.text()).includes(part), { what: `"${part}"` })

inBothBrowsers('Sending to a service', ({ name, target, launch, program }) => {
  let browser: Browser
  let site: SampleSite
  let service: MockService
  let extension = ''
  const context = () => ({ kind: name, browser, site, keys: { 'toggle-reader': 'Alt+R' } }) satisfies StoryContext
  const articles = () => service.asked.filter(({ method }) => method === 'POST').map(({ content }) => content)
  beforeAll(async () => {
    extension = permitted(target)
    site = await serveSite()
    service = await startService('linkding')
    browser = await launch({ program, extension })
  }, 90_000)
  afterAll(async () => {
    await browser?.close()
    await site?.close()
    service?.stop()
    rmSync(extension, { recursive: true, force: true })
  })
  beforeEach(async () => {
    service.asked.length = 0
    await browser.background((api) => api.storage.local.remove('destination.linkding'))
    await emptyLibrary(context())
  })
  const setUp = async (fields: object) =>
    browser.background((api, given) => api.storage.local.set({ 'destination.linkding': given }), {
      kind: 'linkding',
      fields,
    })

  it('is set up with a token that is right, and says what is wrong with one that is not', async () => {
    const page = await browser.openExtensionPage(`${OPTIONS}#exchange`)
    await page.click('Set up linkding')
    await expectNoViolations('form of a service', page)
    await page.click('Address of the server')
    await page.type(service.address)
    await page.click('API token')
    await page.type('torn')
    await page.click('Connect')
    await says(page, 'linkding does not let us in.')
    await page.click('API token')
    await page.pressKeys('End')
    for (const _letter of 'torn') await page.pressKeys('Backspace')
    await page.type('woven-token')
    await page.click('Connect')
    await says(page, `Set up for ${new URL(service.address).host}`)
    await expectNoViolations('a service that is set up', page)
    expect(articles()).toEqual([])
    await page.click('Remove linkding')
    await until(async () => !(await page.text()).includes('Set up for'), { what: 'a service removed' })
  })

  it('takes an article from the popup, the reader over a page and the saved one, and changes nothing here', async () => {
    await setUp({ address: service.address, token: 'woven-token' })
    await saveFromPopup(context(), TIDE_CLOCKS.path)
    await browser.open(site.url + TIDE_CLOCKS.path)
    const popup = await browser.pressToolbarButton()
    await popup.click('Send to…')
    await says(popup, 'Sent to linkding.')
    await expectNoViolations('popup with an article sent', popup)
    await popup.close()
    await openReader(context(), TIDE_CLOCKS)
    await browser.page.pressKeys('u')
    await says(browser.overlay, 'Sent to linkding.')
    const library = await openLibrary(context())
    const before = await library.evaluate(shelfOf)
    await library.click(TIDE_CLOCKS.title)
    await until(() => library.evaluate((root) => root.querySelector('.reader-tools button') !== null), {
      what: 'tools',
    })
    await library.click('More')
    await library.click('Send to…*')
    await says(library, 'Sent to linkding.')
    await library.close()
    const [first, ...others] = articles()
    expect(first).toMatchObject({ url: site.url + TIDE_CLOCKS.path, title: TIDE_CLOCKS.title, unread: true })
    expect(others).toEqual([first, first])
    const after = await openLibrary(context())
    expect(await after.evaluate(shelfOf)).toEqual(before)
    expect(before).toMatchObject([{ title: TIDE_CLOCKS.title }])
  }, 60_000)

  it('says why an article did not get there', async () => {
    await setUp({ address: `${service.address}/elsewhere`, token: 'woven-token' })
    await openReader(context(), TIDE_CLOCKS)
    await browser.page.pressKeys('u')
    await says(browser.overlay, 'There is no linkding at this address.')
    await setUp({ address: 'http://127.0.0.1:1', token: 'woven-token' })
    await browser.page.pressKeys('u')
    await says(browser.overlay, 'linkding cannot be reached.')
  })
})

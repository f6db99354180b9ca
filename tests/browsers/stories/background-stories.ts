import { expect, it } from 'vitest'
import { createDevice, requestFor } from '../../fakes/library-device'
import { createMemoryCarrier } from '../../fakes/memory-carrier'
import { until } from '../until'
import { saveByKey } from './badge'
import { openLibrary, titlesIn } from './library-steps'
import { TIDE_CLOCKS } from './sample-pages'
import { randomFrom } from './seeded-random'
import { pressCommand, type StoryContext } from './story-context'

const LONG = process.env.LECTERN_LONG === '1'
const ROUNDS = LONG ? 60 : 5
/** A save takes a few ms when the background is awake and some 50 ms when it is not. */
const LATEST_DEATH = 60

export function backgroundStories(context: StoryContext): void {
  it(`loses nothing when the background dies at any moment of saving (${ROUNDS} times)`, async () => {
    const { browser, site } = context
    const random = randomFrom(20_240_318)
    await browser.open(site.url + TIDE_CLOCKS.path)
    const popup = await browser.pressToolbarButton()
    const shows = (word: string, when: string) =>
      until(() => popup.evaluate(hasButton, word), { what: `button "${word}" ${when}` })
    for (let round = 1; round <= ROUNDS; round++) {
      const death = random() * LATEST_DEATH
      const when = `in round ${round}, background ended after ${death.toFixed(1)} ms`
      await popup.click('Save')
      await new Promise((resolve) => setTimeout(resolve, death))
      await browser.killBackground()
      await shows('Saved', when)
      expect(await popup.evaluate(shelf), when).toEqual([{ title: TIDE_CLOCKS.title, removed: false, text: true }])
      if (round === ROUNDS) break
      await popup.click('Saved')
      await popup.click('Undo')
      if (round % 2 === 0) await browser.killBackground()
      await shows('Save', when)
      expect(await popup.evaluate(shelf), when).toEqual([{ title: TIDE_CLOCKS.title, removed: true, text: true }])
    }
    const alarms = await browser.background((api) => api.alarms.getAll())
    expect(alarms.map(({ name }) => name)).toContain('sync-soon')
  }, 120_000)

  it('answers the key when the background has gone to sleep', async () => {
    const { browser, site } = context
    await browser.open(site.url + TIDE_CLOCKS.path)
    const born = await browser.background(() => performance.timeOrigin)
    await browser.killBackground()
    await pressCommand(context, 'toggle-reader')
    await until(async () => (await browser.overlay.text()).includes(TIDE_CLOCKS.first), { what: 'reader' })
    expect(await browser.background(() => performance.timeOrigin)).toBeGreaterThan(born)
  })

  it('shows what another browser saved, tells it of its own, and touches none of its records', async () => {
    const { browser, site } = context
    const carrier = createMemoryCarrier()
    const other = createDevice(carrier)
    other.clock.now = Date.now() - 60_000
    await other.library.save(requestFor('https://harbour.example/fog', { title: 'Five Kinds of Fog' }, ['weather']))
    await other.library.publish()
    const theirs = await carrier.read()
    expect(Object.keys(theirs)).not.toEqual([])
    const library = await openLibrary(context)
    await browser.background((api, items) => api.storage.sync.set(items), theirs)
    await until(async () => (await library.evaluate(titlesIn)).includes('Five Kinds of Fog'), { what: 'their article' })
    for (const part of ['text not on this device', 'weather']) {
      await until(async () => (await library.text()).includes(part), { what: `"${part}"` })
    }

    await browser.open(site.url + TIDE_CLOCKS.path)
    await saveByKey(context)
    const again = await openLibrary(context)
    await until(async () => (await again.evaluate(titlesIn)).length === 2, { what: 'both articles' })
    await again.click('Synced*')
    const all = await until(
      async () => {
        const items = await browser.background((api) => api.storage.sync.get(null))
        return Object.keys(items).length > Object.keys(theirs).length && items
      },
      { what: 'records of this browser in storage.sync' },
    )
    expect(all).toMatchObject(theirs)
    await carrier.write(all as Record<string, unknown>)
    await other.library.merge()
    expect(
      other
        .view()
        .map(({ title }) => title)
        .sort(),
    ).toEqual(['Five Kinds of Fog', TIDE_CLOCKS.title])
  })
}

/** Runs in the popup. */
function hasButton(root: Document, word: string): boolean {
  return [...root.querySelectorAll('button')].some((button) => button.textContent === word && !button.disabled)
}

/** Runs in the popup: what the library holds, read from the disk itself. */
async function shelf(_root: Document): Promise<{ title: string; removed: boolean; text: boolean }[]> {
  const asked = <Value>(request: IDBRequest<Value>) =>
    new Promise<Value>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result)
      request.onerror = () => reject(request.error)
    })
  const database = await asked(indexedDB.open('lectern'))
  const reading = database.transaction(['entries', 'bodies'])
  const entries: { id: string; title: string; removedAt: number | null }[] = await asked(
    reading.objectStore('entries').getAll(),
  )
  const bodies = await asked(reading.objectStore('bodies').getAllKeys())
  database.close()
  return entries.map(({ id, title, removedAt }) => ({ title, removed: removedAt !== null, text: bodies.includes(id) }))
}

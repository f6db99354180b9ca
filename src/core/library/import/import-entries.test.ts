import { beforeEach, expect, test } from 'vitest'
import { createDevice, type Device, requestFor, START } from '../../../../tests/fakes/library-device'
import { createMemoryCarrier } from '../../../../tests/fakes/memory-carrier'
import { notRead } from '../annotations'
import { checkImported } from './check-imported'
import type { ImportedEntry } from './imported-entry'

const URL = 'https://loom.example/warp'
const highlight = {
  id: 'h1',
  colour: 'green' as const,
  quote: { exact: 'Threads', prefix: '', suffix: ' and', start: 0 },
  note: 'why',
  madeAt: 5,
}
const imported = (url = URL, more: Partial<ImportedEntry> = {}): ImportedEntry => ({
  article: requestFor(url).article,
  minutes: 3,
  summary: ['Threads hold.'],
  tags: ['Craft', 'loom'],
  savedAt: START - 1000,
  archived: true,
  favourite: true,
  note: 'Ask',
  removedAt: null,
  reading: { position: null, progress: 0.25, finishedAt: null },
  highlights: [highlight],
  ...more,
})

let device: Device
beforeEach(() => {
  device = createDevice(createMemoryCarrier())
})
const only = () => [...device.store.records.values()].map(({ entry }) => entry)

test('an article comes in with its date, state, tags, highlights, note and text', async () => {
  expect(await device.library.importEntries([imported()])).toEqual({ added: 1, changed: 0, unchanged: 0 })
  const { article, ...rest } = imported()
  const { html, text, ...facts } = article
  expect(only()).toEqual([{ id: only()[0]?.id, ...facts, ...rest, hasBody: true }])
  expect(device.store.bodies.get(only()[0]?.id ?? '')).toMatchObject({ html, text })
})

test('twice adds nothing, not even a stamp; the same page under two addresses is one', async () => {
  const batch = [imported(), imported(`${URL}?utm_source=a`), imported('https://loom.example/weft')]
  expect(await device.library.importEntries(batch)).toEqual({ added: 2, changed: 0, unchanged: 1 })
  const before = JSON.stringify([...device.store.records.values()])
  device.clock.now += 1000
  expect(await device.library.importEntries(batch)).toEqual({ added: 0, changed: 0, unchanged: 3 })
  expect(JSON.stringify([...device.store.records.values()])).toBe(before)
})

test('what the person did here stays; only what is missing is added', async () => {
  const { id } = await device.library.save(requestFor(URL, { title: 'Mine' }, ['wool']))
  await device.library.setNote(id, 'My own')
  await device.library.putHighlight(id, highlight)
  await device.library.removeHighlight(id, 'h1')
  await device.library.remove(id)
  expect(await device.library.importEntries([imported()])).toEqual({ added: 0, changed: 1, unchanged: 0 })
  expect(only()).toMatchObject([
    {
      title: 'Mine',
      note: 'My own',
      tags: ['wool', 'Craft', 'loom'],
      archived: false,
      favourite: true,
      highlights: [],
      removedAt: null,
      savedAt: START - 1000,
      reading: { progress: 0.25 },
    },
  ])
})

test('a text that was missing comes with the import', async () => {
  const bare = imported(URL, { article: { ...imported().article, html: '', text: '' }, reading: notRead })
  await device.library.importEntries([bare])
  expect(only()).toMatchObject([{ hasBody: false }])
  expect(await device.library.importEntries([imported(URL, { reading: notRead })])).toMatchObject({ changed: 1 })
  expect(only()).toMatchObject([{ hasBody: true }])
})

test('an entry out of a file is checked value by value', () => {
  expect(checkImported(JSON.parse(JSON.stringify(imported())))).toEqual(imported())
  for (const wrong of [
    { savedAt: 'yesterday' },
    { highlights: [{ id: '<b>' }] },
    { note: 7 },
    { article: { ...imported().article, url: 'javascript:alert(1)' } },
  ]) {
    expect(() => checkImported({ ...imported(), ...wrong }), JSON.stringify(wrong)).toThrow()
  }
})

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Died, dyingAt } from '../../../../tests/fakes/failing-ports'
import { createDevice, type Device, requestFor } from '../../../../tests/fakes/library-device'
import { createMemoryCarrier } from '../../../../tests/fakes/memory-carrier'
import { createLibrary, type Library } from '../library'
import { NoSuchEntry } from '../no-such-entry'

/** How many histories are lived through; more by the environment. */
const HISTORIES = Number(process.env.LECTERN_HISTORIES ?? (process.env.LECTERN_LONG === '1' ? 10_000 : 120))
const SEED = Number(process.env.LECTERN_SEED ?? 20_261_125)
const HOUR = 60 * 60 * 1000

const URLS = [1, 2, 3].map((n) => `https://loom.example/${n}`)
const tagList = fc.uniqueArray(fc.constantFrom('wool', 'Silk', 'silk', '羊毛', '__proto__'), { maxLength: 3 })

/** One thing that happens: to which device, what, to which article, how much later, and whether the worker dies of it. */
const event = fc.record({
  device: fc.nat(3),
  what: fc.oneof(
    fc.record({ kind: fc.constant('save' as const), tags: tagList }),
    fc.record({ kind: fc.constant('setTags' as const), tags: tagList }),
    fc.record({
      kind: fc.constantFrom(
        'archive' as const,
        'unarchive' as const,
        'favour' as const,
        'remove' as const,
        'restore' as const,
      ),
    }),
    fc.record({ kind: fc.constant('read' as const), progress: fc.constantFrom(0.2, 0.7), finished: fc.boolean() }),
    fc.record({ kind: fc.constantFrom('publish' as const, 'merge' as const) }),
  ),
  article: fc.nat(URLS.length - 1),
  pause: fc.constantFrom(0, 1, 60_000),
  diesAt: fc.option(fc.integer({ min: 1, max: 4 }), { freq: 4 }),
})
type Event = typeof event extends fc.Arbitrary<infer Value> ? Value : never

/** How far each device's clock is off: minutes, hours, years. */
const skews = fc.array(fc.constantFrom(0, 0, 2 * HOUR, -5 * HOUR, 40_000 * HOUR, -40_000 * HOUR), {
  minLength: 4,
  maxLength: 4,
})

async function happen(library: Library, { what, article }: Event, ids: readonly string[]): Promise<unknown> {
  const url = URLS[article] ?? ''
  const id = ids[article] ?? ''
  if (what.kind === 'save') return library.save(requestFor(url, { title: `${article}` }, what.tags))
  if (what.kind === 'setTags') return library.setTags(id, what.tags)
  if (what.kind === 'archive') return library.setArchived(id, true)
  if (what.kind === 'unarchive') return library.setArchived(id, false)
  if (what.kind === 'favour') return library.setFavourite(id, true)
  if (what.kind === 'read') {
    const { progress, finished } = what
    const quote = { exact: 'Threads', prefix: '', suffix: '', start: 0 }
    return library.setReading(id, { position: { quote, offset: 0, progress }, finished, again: true })
  }
  if (what.kind === 'publish') return library.publish()
  if (what.kind === 'merge') return library.merge()
  return library[what.kind](id)
}

/** What all devices must agree about: an index carries no more. */
const agreed = (device: Device) =>
  device
    .view()
    .filter(({ removedAt }) => removedAt === null)
    .map(({ url, title, lang, minutes, savedAt, tags, archived, favourite, reading }) => ({
      url,
      title,
      lang,
      minutes,
      savedAt,
      tags,
      archived,
      favourite,
      progress: reading.progress,
      finishedAt: reading.finishedAt,
    }))

async function live(events: readonly Event[], offsets: readonly number[]) {
  const carrier = createMemoryCarrier()
  const devices = offsets.map((offset, index) => {
    const device = createDevice(carrier, `device0${index}`)
    device.clock.now += offset
    return device
  })
  const ids = await Promise.all(
    URLS.map(async (url) => (await createDevice(createMemoryCarrier()).library.save(requestFor(url))).id),
  )
  const saved = new Set<string>()
  const touchedByRemoval = new Set<string>()
  for (const event of events) {
    for (const each of devices) each.clock.now += event.pause
    const device = devices[event.device % devices.length]
    if (!device) continue
    const { ports } = dyingAt(
      event.diesAt ?? Number.POSITIVE_INFINITY,
      event.diesAt === 2 ? 'after' : 'before',
      device.ports,
    )
    const happened = await happen(createLibrary(ports), event, ids).then(
      () => true,
      (error) => {
        if (error instanceof Died || error instanceof NoSuchEntry) return false
        throw error
      },
    )
    if (event.what.kind === 'save' && happened) saved.add(ids[event.article] ?? '')
    if (event.what.kind === 'remove') touchedByRemoval.add(ids[event.article] ?? '')
  }
  return { devices, saved, touchedByRemoval }
}

test(`${HISTORIES} histories from seed ${SEED}: in whatever order, all devices end equal and nothing is missing`, async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(event, { maxLength: 40 }), skews, async (events, offsets) => {
      const { devices, saved, touchedByRemoval } = await live(events, offsets)
      // Dates are put right, and everybody hears everybody.
      const latest = Math.min(...devices.map(({ clock }) => Math.abs(clock.now)))
      for (const device of devices) device.clock.now = latest + 50_000 * HOUR
      for (let round = 0; round < 3; round++) {
        for (const device of devices) {
          await device.library.merge()
          await device.library.publish()
        }
      }
      for (const device of devices) {
        expect(agreed(device)).toEqual(agreed(devices[0] ?? device))
        const here = new Set(
          device
            .view()
            .filter(({ removedAt }) => removedAt === null)
            .map(({ id }) => id),
        )
        for (const id of saved) if (!touchedByRemoval.has(id)) expect(here).toContain(id)
      }
    }),
    { numRuns: HISTORIES, seed: SEED, verbose: 1 },
  )
}, 3_600_000)

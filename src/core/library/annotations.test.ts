import { beforeEach, describe, expect, test } from 'vitest'
import { createDevice, type Device, requestFor, START } from '../../../tests/fakes/library-device'
import { createMemoryCarrier } from '../../../tests/fakes/memory-carrier'
import type { Highlight, Position } from './annotations'
import { checkHighlight, checkNote, checkReadingStep } from './check-annotations'
import { BadRequest } from './check-save-request'

const quote = { exact: 'Threads', prefix: '', suffix: ' and how', start: 0 }
const highlight: Highlight = { id: 'h1', colour: 'green', quote, note: '', madeAt: START }
const at = (progress: number): Position => ({ quote, offset: 2, progress })
const on = (progress: number) => ({ position: at(progress), finished: false, again: false })

let carrier = createMemoryCarrier()
let device: Device
let id: string
beforeEach(async () => {
  carrier = createMemoryCarrier()
  device = createDevice(carrier)
  id = (await device.library.save(requestFor('https://loom.example/warp'))).id
})

describe('reading', () => {
  test('progress is the furthest, the position the last', async () => {
    await device.library.setReading(id, on(0.6))
    const { reading } = await device.library.setReading(id, on(0.2))
    expect(reading).toEqual({ position: at(0.2), progress: 0.6, finishedAt: null })
  })

  test('the end stays the end until somebody begins again', async () => {
    await device.library.setReading(id, { position: at(0.99), finished: true, again: false })
    device.clock.now += 1000
    expect((await device.library.setReading(id, on(0.1))).reading).toMatchObject({ progress: 1, finishedAt: START })
    const again = { position: at(0.1), finished: false, again: true }
    expect((await device.library.setReading(id, again)).reading).toMatchObject({ progress: 0.1, finishedAt: null })
    await device.library.setReading(id, on(0.5))
    expect((await device.library.setReading(id, again)).reading).toMatchObject({ progress: 0.5 })
  })

  test('travels with the favourite; the further of two devices is kept', async () => {
    await device.library.setFavourite(id, true)
    await device.library.setReading(id, on(0.7))
    await device.library.publish()
    const other = createDevice(carrier)
    await other.library.merge()
    expect(other.view()).toMatchObject([{ favourite: true, reading: { progress: 0.7 } }])
    other.clock.now += 1000
    await other.library.setReading(id, on(0.3))
    await other.library.publish()
    await device.library.merge()
    expect(device.view()).toMatchObject([{ reading: { progress: 0.7 } }])
  })
})

describe('highlights and notes', () => {
  test('are added, changed, taken away and brought back', async () => {
    await device.library.putHighlight(id, highlight)
    const earlier: Highlight = { ...highlight, id: 'h0', quote: { ...quote, start: 5 } }
    expect((await device.library.putHighlight(id, earlier)).highlights).toEqual([highlight, earlier])
    const noted = { ...highlight, colour: 'pink' as const, note: 'Why?' }
    expect((await device.library.putHighlight(id, noted)).highlights).toEqual([noted, earlier])
    expect((await device.library.removeHighlight(id, 'h1')).highlights).toEqual([earlier])
    expect((await device.library.putHighlight(id, noted)).highlights).toEqual([noted, earlier])
    expect((await device.library.setNote(id, 'On looms.')).note).toBe('On looms.')
  })

  test('survive saving the page anew', async () => {
    await device.library.putHighlight(id, highlight)
    await device.library.setNote(id, 'On looms.')
    const again = await device.library.save(requestFor('https://loom.example/warp', { title: 'New' }))
    expect(again).toMatchObject({ highlights: [highlight], note: 'On looms.' })
  })

  test('said twice is said once', async () => {
    for (const command of [
      () => device.library.putHighlight(id, highlight),
      () => device.library.removeHighlight(id, 'h1'),
      () => device.library.setNote(id, 'Warp.'),
      () => device.library.setFavourite(id, true),
      () => device.library.setReading(id, on(0.4)),
      () => device.library.setReading(id, { position: null, finished: true, again: false }),
      () => device.library.setReading(id, { position: null, finished: false, again: true }),
    ]) {
      const first = await command()
      const state = device.store.state()
      device.clock.now += 1
      expect(await command()).toEqual(first)
      expect(device.store.state()).toEqual(state)
    }
  })
})

describe('what a letter says', () => {
  test('is copied by name and bounded', () => {
    const long = { ...quote, prefix: `${'x'.repeat(500)}end`, more: 1 }
    const checked = checkHighlight({ ...highlight, quote: long, more: 1 })
    expect(checked).toEqual({ ...highlight, quote: { ...quote, prefix: `${'x'.repeat(197)}end` } })
  })
  test.each([
    ['another colour', { ...highlight, colour: 'red' }],
    ['no passage', { ...highlight, quote: { ...quote, exact: '' } }],
    ['an outsized passage', { ...highlight, quote: { ...quote, exact: 'x'.repeat(20_001) } }],
    ['a name that is none', { ...highlight, id: '../' }],
    ['no moment', { ...highlight, madeAt: Number.NaN }],
    ['nothing', null],
  ])('%s is refused', (_what, value) => {
    expect(() => checkHighlight(value)).toThrow(BadRequest)
  })
  test('a reading is a share, a note is text', () => {
    expect(() => checkReadingStep(on(1.5))).toThrow(BadRequest)
    expect(() => checkReadingStep({ position: null })).toThrow(BadRequest)
    expect(checkReadingStep(on(0.5))).toEqual(on(0.5))
    expect(() => checkNote(7)).toThrow(BadRequest)
    expect(checkNote('\ud800.')).toBe('\ufffd.')
  })
})

import { expect, it } from 'vitest'
import { AMONG_OTHERS, itemBytes, totalBytes } from '../../src/core/library/browser-sync/item-bytes'
import type { SyncCarrier } from '../../src/core/library/browser-sync/sync-carrier'
import { LibraryFull } from '../../src/core/library/library-full'
import { createDevice, type Device, requestFor } from '../fakes/library-device'

/** A value so long that its item takes so many bytes. */
const filling = (key: string, bytes: number): string => 'x'.repeat(bytes - itemBytes(key, ''))

/**
 * What the library relies on in a small shared store, told of a fake and of the browsers' own alike.
 * @param empty a carrier with nothing in it
 */
export function carrierContract(empty: () => Promise<SyncCarrier>): void {
  it('keeps what was written, by key, whatever characters it is made of', async () => {
    const carrier = await empty()
    const items = { 'd/a': { title: '织机与经线 <b>\u2028"\\', tags: ['羊毛', '🧶'] }, 'd/b': 'x', other: 1 }
    await carrier.write(items)
    expect(await carrier.read()).toEqual(items)
    await carrier.write({ other: 2 })
    await carrier.remove(['d/a', 'never there'])
    expect(await carrier.read()).toEqual({ 'd/b': 'x', other: 2 })
  })

  it('takes an item of just the size that is allowed, and of one byte more none of what was written with it', async () => {
    const carrier = await empty()
    const { itemBytes: most } = carrier.limits
    await carrier.write({ k: filling('k', most) })
    await expect(carrier.write({ l: filling('l', most + 1), small: 1 })).rejects.toBeInstanceOf(LibraryFull)
    expect(Object.keys(await carrier.read())).toEqual(['k'])
  })

  it('takes as much as is counted, and when it is full stays as it was', async () => {
    const carrier = await empty()
    const { itemBytes: item, totalBytes: total } = carrier.limits
    const items: Record<string, string> = {}
    for (let n = 10; total - totalBytes(items) > 10; n++) {
      items[`k${n}`] = filling(`k${n}`, Math.min(item, total - totalBytes(items) - AMONG_OTHERS))
    }
    expect(totalBytes(items)).toBe(total)
    await carrier.write(items)
    // What one browser does not count is less than this.
    await expect(carrier.write({ more: filling('more', 200) })).rejects.toBeInstanceOf(LibraryFull)
    expect(Object.keys(await carrier.read()).sort()).toEqual(Object.keys(items).sort())
  })

  it('holds so many items and not one more', async () => {
    const carrier = await empty()
    const { items } = carrier.limits
    await carrier.write(Object.fromEntries(Array.from({ length: items }, (_, n) => [`k${n}`, 0])))
    await expect(carrier.write({ more: 1 })).rejects.toBeInstanceOf(LibraryFull)
    expect(Object.keys(await carrier.read())).toHaveLength(items)
  })

  it('carries libraries from device to device, until one is forgotten', async () => {
    const carrier = await empty()
    const [here, there] = [createDevice(carrier, 'here0000'), createDevice(carrier, 'there000')]
    const titles = ({ view }: Device) =>
      view()
        .map(({ title }) => title)
        .sort()
    const sync = async ({ library }: Device) => {
      await library.merge()
      await library.publish()
    }
    const { id } = await here.library.save(requestFor('https://loom.example/1', { title: '织机 <1>' }, ['羊毛']))
    await there.library.save(requestFor('https://loom.example/2', { title: 'Weft' }))
    for (const device of [here, there, here]) await sync(device)
    await there.library.remove(id)
    for (const device of [there, here]) await sync(device)
    expect(titles(here)).toEqual(['Weft', '织机 <1>'])
    expect(here.view()).toEqual(there.view().map((entry) => ({ ...here.view().find((one) => one.id === entry.id) })))
    await here.library.forget('there000')
    expect(Object.keys(await carrier.read()).every((key) => key.startsWith('d/here0000/'))).toBe(true)
    const third = createDevice(carrier, 'third000')
    expect((await third.library.merge()).devices.map(({ name }) => name)).toEqual(['Browser here0000'])
    expect(titles(third)).toEqual(['Weft'])
  })
}

import { strToU8, zipSync } from 'fflate'
import { expect, it } from 'vitest'
import type { View } from '../driver'
import { OPTIONS } from '../extension'
import { until } from '../until'
import { catchDownload, downloaded } from './caught-download'
import { inOneBrowser } from './in-long-run'
import { emptyLibrary, openLibrary, saveFromPopup, titlesIn } from './library-steps'
import { HARBOUR_LOG, TIDE_CLOCKS } from './sample-pages'
import { allowSite, forbidSite } from './site-access'
import type { StoryContext } from './story-context'

export function exchangeStories(context: StoryContext): void {
  const says = (view: View, part: string) =>
    until(async () => (await view.text()).includes(part), { what: `"${part}"` })

  inOneBrowser(context, 'Firefox')(
    'imports what Pocket gave away, says first what would change, and adds nothing the second time',
    async () => {
      const csv =
        'title,url,time_added,tags,status\n' +
        '潮汐与时钟,https://tides.example/zh,1583064001,海,unread\n' +
        '"Salt, wind",https://tides.example/salt,1583064000,sea|slow,archive\n' +
        'No address,,1,,unread\n'
      const page = await openExchange(context)
      for (const [fresh, known] of [
        ['2', '0'],
        ['0', '2'],
      ]) {
        await chooseFile(page, 'part_000000.csv', csv)
        await says(page, 'Pocket')
        await until(async () => (await factsIn(page)).join() === `${fresh},${known}`, {
          what: `${fresh} new, ${known} known`,
        })
        expect(await page.text()).toContain('has no web address')
        await page.click('Import')
        await says(page, 'The import is finished.')
      }
      expect(await factsIn(page)).toEqual(['0', '0', '2'])
      await page.close()
      const library = await openLibrary(context)
      await until(async () => (await library.evaluate(titlesIn)).join() === '潮汐与时钟', {
        what: 'the imported title',
      })
    },
  )

  it('gives everything away and gets an equal library back, pictures too', async () => {
    await allowSite(context)
    await context.browser.background((api) => api.storage.local.set({ 'settings.pictures.keep': true }))
    await saveFromPopup(context, HARBOUR_LOG.path)
    const page = await openExchange(context)
    await until(async () => (await libraryIn(page)).includes('image/png'), { what: 'kept pictures' })
    await forbidSite(context)
    await chooseFile(
      page,
      'wallabag.json',
      JSON.stringify([
        {
          is_archived: 1,
          is_starred: 1,
          title: 'Salt',
          url: 'https://tides.example/salt',
          content: '<p>The clock stood still at noon.</p>',
          tags: ['sea'],
          created_at: '2021-05-06T07:08:09+0000',
          annotations: [{ quote: 'clock stood', text: 'Why?', created_at: '2021-05-07T00:00:00+0000' }],
        },
      ]),
    )
    await page.click('Import')
    await says(page, 'The import is finished.')
    const before = await libraryIn(page)
    expect(before).toContain('clock stood')
    expect(before.match(/image\/png/g)).toHaveLength(2)
    await catchDownload(page)
    await page.click('Export')
    const archive = await downloaded(page)
    await emptyLibrary(context)
    expect(await libraryIn(page)).toBe('[[],[],[],[]]')
    await chooseFile(page, 'lectern.zip', archive)
    await says(page, 'Lectern')
    await page.click('Import')
    await says(page, 'The import is finished.')
    expect(await libraryIn(page)).toBe(before)
  })

  inOneBrowser(context, 'Chromium')('says why a file cannot be read and keeps what was there', async () => {
    await saveFromPopup(context, TIDE_CLOCKS.path)
    const page = await openExchange(context)
    const before = await libraryIn(page)
    const zip = zipSync({ 'a.csv': strToU8('title,url,time_added\n') })
    await chooseFile(page, 'cut.zip', Buffer.from(zip.subarray(0, zip.length - 20)).toString('base64'))
    await says(page, 'is damaged and cannot be read.')
    expect(await libraryIn(page)).toBe(before)
  })
}

async function openExchange({ browser }: StoryContext): Promise<View<Document>> {
  const page = await browser.openExtensionPage(`${OPTIONS}#exchange`)
  await until(() => page.evaluate((root) => root.querySelector('input[type=file]') !== null), {
    what: 'place for files',
  })
  return page
}

/** Gives the page a file as its chooser does. @param content text; base64 for a zip */
const chooseFile = (page: View<Document>, name: string, content: string) =>
  page.evaluate(
    (root, fileName, text) => {
      const bytes = fileName.endsWith('.zip')
        ? Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0))
        : new TextEncoder().encode(text)
      const files = new DataTransfer()
      files.items.add(new File([bytes], fileName))
      const input = root.querySelector<HTMLInputElement>('input[type=file]')
      if (!input) throw new Error('No place for files.')
      input.files = files.files
      input.dispatchEvent(new Event('change', { bubbles: true }))
    },
    name,
    content,
  )

const factsIn = (page: View<Document>) =>
  page.evaluate((root) => [...root.querySelectorAll('.exchange-facts strong')].map((fact) => fact.textContent))

/** Everything in it, as text to compare: entries, bodies, which pictures are whose, and the pictures. */
const libraryIn = (page: View<Document>) =>
  page.evaluate(
    () =>
      new Promise<string>((resolve, reject) => {
        const opening = indexedDB.open('lectern')
        opening.onerror = () => reject(opening.error)
        opening.onsuccess = () => {
          const reading = opening.result.transaction(['entries', 'bodies', 'picturesOf', 'pictures'])
          const entries = reading.objectStore('entries').getAll()
          const bodies = reading.objectStore('bodies').getAll()
          const whose = reading.objectStore('picturesOf').getAll()
          const pictures = reading.objectStore('pictures').getAll()
          reading.oncomplete = () => {
            opening.result.close()
            const sizes = pictures.result.map(({ hash, type, bytes }) => [hash, type, bytes.byteLength])
            resolve(JSON.stringify([entries.result, bodies.result, whose.result, sizes]))
          }
        }
      }),
  )

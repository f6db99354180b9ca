import { existsSync } from 'node:fs'
import path from 'node:path'
import { expect, it } from 'vitest'
import { serveSite } from '../../site/serve'
import { until } from '../until'
import { saveByKey } from './badge'
import { popupSays } from './popup-says'
import { pressCommand, type StoryContext } from './story-context'

// A real Chinese page that may not be published with the project; it is looked for next to the checkout.
const FOLDER = path.resolve(import.meta.dirname, '../../../../shared/seed')

export function seedPageStory(context: StoryContext): void {
  it.skipIf(!existsSync(path.join(FOLDER, 'article.html')))('reads the seed page whole', async () => {
    const { browser } = context
    const site = await serveSite({ extra: FOLDER })
    try {
      await browser.open(`${site.url}/extra/article.html`)
      const popup = await browser.pressToolbarButton()
      const said = await until(() => popupSays(popup), { what: 'summary and tags' })
      expect(said.summary).toHaveLength(3)
      for (const sentence of said.summary) expect(sentence).toMatch(/\p{Script=Han}/u)
      // A sale is called 618 and a programme VIP in Chinese too.
      const chinese = said.tags.filter((tag) => /\p{Script=Han}/u.test(tag))
      expect(chinese.length, `tags: ${said.tags}`).toBeGreaterThan(said.tags.length / 2)
      for (const part of ['618前夕，阿里向腾讯妥协了', '鸟哥笔记']) expect(await popup.text()).toContain(part)
      await popup.close()

      await pressCommand(context, 'toggle-reader')
      await until(async () => (await browser.overlay.text()).includes('阿里向腾讯妥协了'), { what: 'reader' })
      // The day is written in an idle moment.
      await until(() => browser.overlay.evaluate((root) => root.querySelector('time') !== null), { what: 'the day' })
      const counts = await browser.overlay.evaluate((root) => {
        const body = root.querySelector('div[lang^="zh"]')
        return {
          paragraphs: body?.querySelectorAll('p').length,
          // Where the picture host cannot be reached, a picture's words stand in its place.
          pictures: body?.querySelectorAll('img, [role="img"]').length,
          headings: body?.querySelectorAll('h2').length,
          links: body?.querySelectorAll('a[href]').length,
          date: root.querySelector('time')?.dateTime,
        }
      })
      expect(counts).toEqual({ paragraphs: 50, pictures: 8, headings: 3, links: 2, date: '2022-06-16T02:31:27Z' })

      await pressCommand(context, 'toggle-reader')
      await saveByKey(context)
      const html = await until(() => browser.background(storedHtml), { what: 'saved text' })
      expect(html.match(/<img\b/g)).toHaveLength(8)
      expect(html.match(/<img\b[^>]*\breferrerpolicy="no-referrer"/g)).toHaveLength(8)
    } finally {
      await site.close()
    }
  })
}

/** Runs in the background: the one saved body, or null. */
function storedHtml(): Promise<string | null> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('lectern')
    opening.onerror = () => reject(opening.error)
    opening.onsuccess = () => {
      const reading = opening.result.transaction('bodies').objectStore('bodies').getAll()
      opening.result.close()
      reading.onsuccess = () => resolve(reading.result[0]?.html ?? null)
      reading.onerror = () => reject(reading.error)
    }
  })
}

import { expect, it } from 'vitest'
import type { View } from '../driver'
import { until } from '../until'
import { inOneBrowser } from './in-long-run'
import { openLibrary, saveFromPopup } from './library-steps'
import { HARBOUR_LOG } from './sample-pages'
import { allowSite, forbidSite } from './site-access'
import type { StoryContext } from './story-context'

/** Pictures that are kept with an article, and a page that has changed since it was saved. */
export function pictureStories(context: StoryContext): void {
  const says = (view: View, part: string) =>
    until(async () => (await view.text()).includes(part), { what: `"${part}"` })
  const pictureRequests = () => context.site.requests.filter(({ path }) => path.startsWith('/pictures/')).length
  const shownPictures = (view: View<Document>) =>
    view.evaluate((root) =>
      [...root.querySelectorAll<HTMLImageElement>('.article-body img')].map(
        ({ src, naturalWidth }) => `${src.slice(0, 5)} ${naturalWidth}`,
      ),
    )

  it('keeps pictures when the person wants that, and shows them with no word to their site', async () => {
    const { browser } = context
    await allowSite(context)
    try {
      await browser.background((api) => api.storage.local.set({ 'settings.pictures.keep': true }))
      await saveFromPopup(context, HARBOUR_LOG.path)
      const library = await openLibrary(context)
      await says(library, 'Kept with pictures')
      const asked = pictureRequests()
      await library.click(HARBOUR_LOG.title)
      await says(library, 'Kept on this device with its pictures.')
      await until(async () => (await shownPictures(library)).join() === 'blob: 320,blob: 320', {
        what: 'both pictures',
      })
      expect(pictureRequests()).toBe(asked)
    } finally {
      await forbidSite(context)
    }
  })

  it('lets pictures wait until somebody asks for them, and keeps them by a press', async () => {
    await allowSite(context)
    try {
      await saveFromPopup(context, HARBOUR_LOG.path)
      const library = await openLibrary(context)
      await says(library, 'Text only')
      const asked = pictureRequests()
      await library.click(HARBOUR_LOG.title)
      await says(library, 'they wait until you ask for them')
      expect(await shownPictures(library)).toEqual([])
      expect(pictureRequests()).toBe(asked)
      await library.click('Keep pictures')
      await says(library, 'Kept on this device with its pictures.')
      await until(async () => (await shownPictures(library)).length === 2, { what: 'both pictures' })
    } finally {
      await forbidSite(context)
    }
  })

  inOneBrowser(context, 'Firefox')(
    'says what has changed on the page since, and takes the new text when told to',
    async () => {
      const { site } = context
      await allowSite(context)
      try {
        await saveFromPopup(context, HARBOUR_LOG.path)
        const library = await openLibrary(context)
        await library.click(HARBOUR_LOG.title)
        await library.click('Fetch again')
        await library.click('Read the page')
        await says(library, 'The page says the same as when you saved it.')
        site.edit(HARBOUR_LOG.passage, 'the adjectives frozen stiff')
        await library.click('Fetch again')
        await says(library, '2 words added, 1 removed')
        await library.click('What has changed')
        expect(await library.evaluate((root) => root.querySelector('.differences del')?.textContent)).toBe('few')
        expect(await library.evaluate((root) => root.querySelector('.article-body')?.textContent)).toContain(
          HARBOUR_LOG.passage,
        )
        await library.click('Take the new text')
        await says(library, 'This is the new text.')
        await until(
          () =>
            library.evaluate(
              (root) => root.querySelector('.article-body')?.textContent?.includes('frozen stiff') ?? false,
            ),
          { what: 'new text' },
        )
      } finally {
        await forbidSite(context)
      }
    },
  )
}

import { until } from '../until'
import { pressCommand, type StoryContext } from './story-context'

/** Opens a page of the site and the reader over it, by key, and waits for its text. */
export async function openReader(context: StoryContext, { path, title }: { path: string; title: string }) {
  const { browser, site } = context
  await browser.open(site.url + path)
  await pressCommand(context, 'toggle-reader')
  // Not its text as a view tells it, which is empty where there is no reader: the error then says so.
  await until(() => browser.overlay.evaluate((root, wanted) => root.textContent?.includes(wanted), title), {
    what: `reader with "${title}"`,
  })
  await until(() => browser.overlay.evaluate((root) => root.querySelector('.reader-tools button') !== null), {
    what: 'tools of the reader',
  })
}

/** Takes back every choice a story has made. */
export async function forgetSettings({ browser }: StoryContext): Promise<void> {
  await browser.background(async (api) => {
    const keys = Object.keys(await api.storage.local.get(null)).filter((key) => key.startsWith('settings.'))
    if (keys.length > 0) await api.storage.local.remove(keys)
  })
}

import type { StoryContext } from './story-context'

/**
 * Lets the extension read the sample site, as a yes to the browser's question would: Chromium's cannot be answered by a
 * driver, so there its own page for extensions is asked; Firefox is set to answer yes by itself.
 */
export async function allowSite({ browser }: StoryContext): Promise<void> {
  if (browser.name !== 'chromium') return
  const id = await browser.background((api) => api.runtime.id)
  await browser.open('chrome://extensions')
  await browser.page.evaluate(async (_root, extension) => {
    const { chrome } = globalThis as unknown as {
      chrome: { developerPrivate: { addHostPermission(id: string, pattern: string): Promise<void> } }
    }
    await chrome.developerPrivate.addHostPermission(extension, 'http://127.0.0.1/*')
  }, id)
}

/** Takes that leave away again. */
export async function forbidSite({ browser }: StoryContext): Promise<void> {
  await browser.background(async (api) => {
    await api.permissions.remove({ origins: ['http://127.0.0.1/*'] })
  })
}

import { browser } from './browser'

const KEY = 'tabs-to-read'

// In session storage, not in memory: the worker may die while the page loads.
async function remembered(): Promise<number[]> {
  const stored = await browser.storage.session.get(KEY)
  const ids = stored[KEY]
  return Array.isArray(ids) ? ids.filter((id) => typeof id === 'number') : []
}

/** Notes a tab whose page is to open in the reader once it has loaded. */
export async function rememberTab(id: number): Promise<void> {
  await browser.storage.session.set({ [KEY]: [...new Set([...(await remembered()), id])] })
}

export async function isTabToRead(id: number): Promise<boolean> {
  return (await remembered()).includes(id)
}

export async function forgetTab(id: number): Promise<void> {
  await browser.storage.session.set({ [KEY]: (await remembered()).filter((other) => other !== id) })
}

import { OPTIONS } from '../extension'
import { until } from '../until'
import type { StoryContext } from './story-context'

/** Takes everything out of the library and of `storage.sync`, so that each story begins with an empty shelf. */
export async function emptyLibrary({ browser }: StoryContext): Promise<void> {
  await browser.background(async (api) => {
    await api.storage.sync.clear()
    await new Promise<void>((resolve, reject) => {
      const opening = indexedDB.open('lectern')
      // A library nobody has opened yet must not be made here: it would lack its stores.
      opening.onupgradeneeded = () => opening.transaction?.abort()
      opening.onerror = () => resolve()
      opening.onsuccess = () => {
        const database = opening.result
        const names = [...database.objectStoreNames]
        const clearing = database.transaction(names, 'readwrite')
        for (const name of names) clearing.objectStore(name).clear()
        clearing.oncomplete = () => resolve()
        clearing.onabort = () => reject(clearing.error)
        database.close()
      }
    })
  })
}

/** Opens a page of the site, saves it from the popup and closes that. */
export async function saveFromPopup({ browser, site }: StoryContext, path: string): Promise<void> {
  await browser.open(site.url + path)
  const popup = await browser.pressToolbarButton()
  await popup.click('Save')
  await until(async () => (await popup.text()).includes('Saved'), { what: '"Saved" in the popup' })
  await popup.close()
}

/** The library page, once it has read its list. */
export async function openLibrary({ browser }: StoryContext) {
  const library = await browser.openExtensionPage(OPTIONS)
  await until(() => library.evaluate((root) => root.querySelector('main[aria-busy="false"]') !== null), {
    what: 'list of the library',
  })
  return library
}

/** Titles in the list, as they stand. */
export function titlesIn(root: Document): string[] {
  return [...root.querySelectorAll('li article h2')].map((title) => title.textContent ?? '')
}

import type { SampleSite } from '../../site/serve'
import type { Browser } from '../driver'

/** What every story has at hand. Browser and site are there once the stories run, not while they are being named. */
export interface StoryContext {
  /** Which browser tells the stories; known while they are being named. */
  readonly kind: 'Chromium' | 'Firefox'
  readonly browser: Browser
  readonly site: SampleSite
  /** The keys of the extension's commands, by their names in the manifest. */
  readonly keys: Readonly<Record<string, string>>
}

/** Presses the key of a command of the extension on the page. */
export async function pressCommand({ browser, keys }: StoryContext, command: string): Promise<void> {
  const key = keys[command]
  if (!key) throw new Error(`No key for ${command}.`)
  await browser.page.pressKeys(key)
}

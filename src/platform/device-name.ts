import { browser } from './browser'

const KEY = 'device-name'

/** What the other devices know this one by: what the person called it, or browser and system. */
export async function readDeviceName(): Promise<string> {
  const stored = (await browser.storage.local.get(KEY))[KEY]
  return typeof stored === 'string' && stored !== '' ? stored : usualName(navigator.userAgent)
}

/** @param name empty: the usual one again */
export async function writeDeviceName(name: string): Promise<void> {
  await browser.storage.local.set({ [KEY]: name })
}

function usualName(userAgent: string): string {
  const program = /Firefox\//.test(userAgent) ? 'Firefox' : /Edg\//.test(userAgent) ? 'Edge' : 'Chrome'
  const system = /Windows|Android|Mac|CrOS|Linux/.exec(userAgent)?.[0]
  return system === undefined ? program : `${program} · ${system}`
}

import type { GroupName, SettingName, Settings, SettingValue } from '../core/settings/settings'
import {
  isSettingKey,
  lookKeys,
  type StoredSettings,
  settingKey,
  settingKeys,
  settingsFrom,
} from '../core/settings/stored-settings'
import { nativeBrowser } from './native-browser'

/** The settings that hold, for `site` (a host) where one is named. */
export async function readSettings(site?: string): Promise<Settings> {
  return settingsFrom(await readStored(site), site)
}

/** Chooses one setting, for everyone or for one site alone. Each stands under its own key: nothing else is touched. */
export async function writeSetting<Group extends GroupName, Name extends SettingName<Group>>(
  group: Group,
  name: Name,
  value: SettingValue<Group, Name>,
  site?: string,
): Promise<void> {
  await nativeBrowser().storage.local.set({ [settingKey(group, name, site)]: value })
}

/** Takes back one choice: the setting is again what it was before anyone chose. */
export async function forgetSetting<Group extends GroupName>(
  group: Group,
  name: SettingName<Group>,
  site?: string,
): Promise<void> {
  await nativeBrowser().storage.local.remove(settingKey(group, name, site))
}

/** Takes back the look that was chosen for one site alone. */
export async function forgetSite(site: string): Promise<void> {
  await nativeBrowser().storage.local.remove(lookKeys(site))
}

/**
 * Tells the settings now and at every change, whoever made it; `stored` tells a site's own choices from everyone's.
 *
 * @returns a function that stops it.
 */
export function watchSettings(tell: (settings: Settings, stored: StoredSettings) => void, site?: string): () => void {
  const { storage } = nativeBrowser()
  let stopped = false
  const read = async () => {
    const stored = await readStored(site)
    if (!stopped) tell(settingsFrom(stored, site), stored)
  }
  // Read again instead of pieced together: changes may arrive before the first reading does.
  const onChanged = (changes: Record<string, unknown>, area: string): void => {
    if (area === 'local' && Object.keys(changes).some(isSettingKey)) void read()
  }
  storage.onChanged.addListener(onChanged)
  void read()
  return () => {
    stopped = true
    storage.onChanged.removeListener(onChanged)
  }
}

/**
 * Holds all settings in memory, for whoever must not wait for the storage once asked. To be called at the top level of
 * the background: reading then begins as the worker wakes, before the press that woke it is told.
 *
 * @returns what holds for a site, as of the last change.
 */
export function holdSettings(): (site?: string) => Promise<Settings> {
  const { storage } = nativeBrowser()
  let stored: Promise<StoredSettings> = storage.local.get(null).catch(() => ({}))
  storage.onChanged.addListener((changes, area) => {
    if (area !== 'local' || !Object.keys(changes).some(isSettingKey)) return
    const values = Object.entries(changes).map(([key, change]) => [key, change.newValue] as const)
    stored = stored.then((before) => ({ ...before, ...Object.fromEntries(values) }))
  })
  return async (site) => settingsFrom(await stored, site)
}

function readStored(site: string | undefined): Promise<StoredSettings> {
  return nativeBrowser().storage.local.get(settingKeys(site))
}

/** Everything that was chosen, for sites alone too, under the keys it is stored by. */
export async function readChoices(): Promise<StoredSettings> {
  const stored = await nativeBrowser().storage.local.get(null)
  return Object.fromEntries(Object.entries(stored).filter(([key]) => isSettingKey(key)))
}

/** Writes choices as `readChoices` tells them; others stay. */
export async function writeChoices(choices: StoredSettings): Promise<void> {
  await nativeBrowser().storage.local.set(choices)
}

/** Takes choices back, by their keys. */
export async function forgetChoices(keys: readonly string[]): Promise<void> {
  await nativeBrowser().storage.local.remove([...keys])
}

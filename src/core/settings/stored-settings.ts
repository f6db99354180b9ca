import type { Setting } from './setting'
import { type GroupName, type Settings, settingGroups } from './settings'

/** What stands in the storage: each setting under a key of its own, so that no write can undo another. */
export type StoredSettings = Readonly<Record<string, unknown>>

const PREFIX = 'settings.'
/** The groups that may be chosen for one site. */
const OF_SITES: readonly GroupName[] = ['reading', 'extraction']

/** The key of a setting; with `site`, a host such as `example.org`, of what was chosen for that site alone. */
export function settingKey(group: GroupName, name: string, site?: string): string {
  return `${PREFIX}${group}.${name}${site ? `@${site}` : ''}`
}

export const isSettingKey = (key: string): boolean => key.startsWith(PREFIX)

/** Every key that says something for `site`, or for all sites when it is left out; those of older versions too. */
export function settingKeys(site?: string): string[] {
  const keys = everySetting().flatMap(({ group, name, setting }) => [
    settingKey(group, name),
    ...(setting.formerly ? [setting.formerly.key] : []),
  ])
  return site ? [...keys, ...siteKeys(site)] : keys
}

/** The keys of what was chosen for one site alone. */
export function siteKeys(site: string): string[] {
  return OF_SITES.flatMap((group) => groupKeys(group, site))
}

const groupKeys = (group: GroupName, site: string): string[] =>
  Object.keys(settingGroups[group]).map((name) => settingKey(group, name, site))

/** The keys of the look chosen for one site alone. */
export const lookKeys = (site: string): string[] => groupKeys('reading', site)

/** Settings out of what was stored: the site's own where there is one, else everyone's, else the initial value. */
export function settingsFrom(stored: StoredSettings, site?: string): Settings {
  const settings: Record<string, Record<string, unknown>> = {}
  for (const { group, name, setting } of everySetting()) {
    const ofSite = site && OF_SITES.includes(group) ? setting.check(stored[settingKey(group, name, site)]) : undefined
    settings[group] ??= {}
    settings[group][name] = ofSite ?? setting.check(stored[settingKey(group, name)]) ?? formerValue(setting, stored)
  }
  return settings as unknown as Settings
}

/** Group, name and site of a key; null where there is no such setting, or none of its own for a site. */
export function settingOfKey(
  key: string,
): { group: GroupName; name: string; site: string; setting: Setting<unknown> } | null {
  const [, group = '', name = '', site = ''] = /^settings\.(\w+)\.(\w+)(?:@(.+))?$/.exec(key) ?? []
  const found = everySetting().find((one) => one.group === group && one.name === name)
  return found && (site === '' || OF_SITES.includes(found.group)) ? { ...found, site } : null
}

/** Whether a look holds for this site alone. */
export function hasOwnSettings(stored: StoredSettings, site: string): boolean {
  return lookKeys(site).some((key) => stored[key] !== undefined)
}

function formerValue(setting: Setting<unknown>, stored: StoredSettings): unknown {
  const { formerly } = setting
  const before = formerly && stored[formerly.key]
  return (before === undefined ? undefined : setting.check(formerly?.read(before))) ?? setting.initial
}

/** Every setting there is, with the group it stands in. */
export function everySetting() {
  return Object.entries(settingGroups).flatMap(([group, settings]) =>
    Object.entries(settings).map(([name, setting]) => ({
      group: group as GroupName,
      name,
      setting: setting as Setting<unknown>,
    })),
  )
}

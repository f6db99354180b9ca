import { isSettingKey, type StoredSettings, settingOfKey } from './stored-settings'

const FORMAT = 'lectern-settings'
const VERSION = 1

/** A file holds no settings of Lectern's. */
export class NoSettings extends Error {
  constructor() {
    super('The file holds no settings.')
    this.name = 'NoSettings'
  }
}

/** Everything a person has chosen, as a file: `{ format, version, settings: { "settings.reading.theme": "sepia", … } }`. */
export function settingsFile(stored: StoredSettings): string {
  const chosen = Object.entries(stored).filter(([key]) => isSettingKey(key) && settingOfKey(key) !== null)
  const settings = Object.fromEntries(chosen.sort(([a], [b]) => (a < b ? -1 : 1)))
  return `${JSON.stringify({ format: FORMAT, version: VERSION, settings }, null, 2)}\n`
}

export interface ReadSettings {
  /** By key, each a value its setting takes. */
  values: Record<string, unknown>
  /** Keys that name no setting, or whose value makes no sense. */
  refused: string[]
}

/** Reads such a file. Nothing in it is believed: each value is checked by its own setting. @throws NoSettings */
export function readSettingsFile(text: string): ReadSettings {
  const read: ReadSettings = { values: {}, refused: [] }
  for (const [key, value] of Object.entries(settingsIn(text))) {
    const checked = settingOfKey(key)?.setting.check(value)
    if (checked === undefined) read.refused.push(key)
    else read.values[key] = checked
  }
  return read
}

function settingsIn(text: string): object {
  let file: unknown
  try {
    file = JSON.parse(text)
  } catch {
    throw new NoSettings()
  }
  const { format, settings } = (file ?? {}) as Record<string, unknown>
  if (format !== FORMAT || typeof settings !== 'object' || settings === null) throw new NoSettings()
  return settings
}

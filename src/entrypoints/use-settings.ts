import { useEffect, useState } from 'preact/hooks'
import type { Settings } from '../core/settings/settings'
import { settingsFrom } from '../core/settings/stored-settings'
import { watchSettings } from '../platform/settings'

/**
 * The settings that hold, kept up to date; `first` until they have been read (every setting as it is before anyone
 * chose, when left out). With `site`, a host, what holds there.
 */
export function useSettings(site?: string, first?: Settings): Settings {
  const [settings, setSettings] = useState(() => first ?? settingsFrom({}))
  useEffect(() => watchSettings(setSettings, site), [site])
  return settings
}

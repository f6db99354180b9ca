import { useCallback, useEffect, useState } from 'preact/hooks'
import type { GroupName } from '../../../core/settings/settings'
import { NoSettings, readSettingsFile, settingsFile } from '../../../core/settings/settings-file'
import { settingKey, settingOfKey, settingsFrom } from '../../../core/settings/stored-settings'
import { requestBackups } from '../../../platform/backup-files'
import { forgetChoices, readChoices, watchSettings, writeChoices } from '../../../platform/settings'
import { saveFile } from '../../../ui/controls/save-file'
import type { ToastProps } from '../../../ui/controls/Toast'
import { useWords } from '../../../ui/controls/words'

/** What a choice needs first; asked within the press, for the browser asks at no other time. */
const NEEDS: Readonly<Record<string, (value: unknown) => Promise<boolean>>> = {
  'backup.every': async (value) => value === 'never' || requestBackups(),
}

/** Everything that has been chosen, and every way to change it. */
export function useChoices() {
  const { say, language } = useWords()
  const [choices, setChoices] = useState<Readonly<Record<string, unknown>>>({})
  const [notice, setNotice] = useState<Omit<ToastProps, 'onGone'> | null>(null)
  const hide = useCallback(() => setNotice(null), [])
  useEffect(() => watchSettings(() => void readChoices().then(setChoices)), [])

  /** Takes back all at once, and knows the way back from there. */
  const reset = async () => {
    const before = await readChoices()
    await forgetChoices(Object.keys(before))
    setNotice({ sentence: say('settingsWereReset'), onUndo: () => void writeChoices(before).then(hide) })
  }
  const take = async (file: File) => {
    try {
      const { values, refused } = readSettingsFile(await file.text())
      await writeChoices(values)
      const number = (count: number) => count.toLocaleString(language)
      const taken = number(Object.keys(values).length)
      setNotice({
        sentence:
          refused.length > 0
            ? say('settingsImportedSome', taken, number(refused.length))
            : say('settingsImported', taken),
      })
    } catch (error) {
      if (!(error instanceof NoSettings)) throw error
      setNotice({ sentence: say('settingsNotFile') })
    }
  }
  const sites = new Set(Object.keys(choices).flatMap((key) => settingOfKey(key)?.site || []))
  return {
    settings: settingsFrom(choices),
    sites: [...sites].sort(),
    toast: notice && { ...notice, onGone: hide },
    isChosen: (group: GroupName, name: string) => choices[settingKey(group, name)] !== undefined,
    onChoose: async (group: GroupName, name: string, value: unknown) => {
      const granted = (await NEEDS[`${group}.${name}`]?.(value)) ?? true
      if (granted) await writeChoices({ [settingKey(group, name)]: value })
      // What was refused must not go on looking chosen.
      else setChoices(await readChoices())
    },
    onReset: (group: GroupName, name: string) => void forgetChoices([settingKey(group, name)]),
    onResetAll: () => void reset(),
    onForgetSite: (site: string) =>
      void forgetChoices(Object.keys(choices).filter((key) => settingOfKey(key)?.site === site)),
    onExport: async () =>
      saveFile(new Blob([settingsFile(await readChoices())], { type: 'application/json' }), 'lectern-settings.json'),
    onImport: (file: File) => void take(file),
  }
}

import type { ComponentChildren } from 'preact'
import { useRef } from 'preact/hooks'
import type { Setting } from '../../core/settings/setting'
import { type GroupName, type Settings, settingGroups } from '../../core/settings/settings'
import { useWords } from '../controls/words'
import { SettingRow } from './SettingRow'
import { SiteChoices, type SiteChoicesProps } from './SiteChoices'
import { StorageUsed, type StorageUsedProps } from './StorageUsed'
import { type SettingWords, settingWords } from './setting-words'

export interface SettingsPageProps extends StorageUsedProps, SiteChoicesProps {
  settings: Settings
  isChosen: (group: GroupName, name: string) => boolean
  onChoose: (group: GroupName, name: string, value: unknown) => void
  onReset: (group: GroupName, name: string) => void
  onResetAll: () => void
  onExport: () => void
  onImport: (file: File) => void
  /** What belongs to one setting besides, by `group.name`. */
  extras: Readonly<Record<string, ComponentChildren>>
}

/** Every setting there is, each with a sentence; what the library takes of the disk; and settings as a file. */
export function SettingsPage(props: SettingsPageProps) {
  const { say } = useWords()
  const file = useRef<HTMLInputElement>(null)
  return (
    <main class="library-main settings" aria-busy="false">
      <h1>{say('settings')}</h1>
      {(Object.keys(settingWords) as GroupName[]).map((group) => (
        <section class="settings-group" key={group} aria-labelledby={`settings-${group}`}>
          <h2 id={`settings-${group}`}>{say(settingWords[group].name)}</h2>
          <p class="settings-text">{say(settingWords[group].text)}</p>
          {Object.entries<SettingWords>(settingWords[group].settings).map(([name, words]) => (
            <SettingRow
              key={name}
              words={words}
              setting={(settingGroups[group] as Record<string, Setting<unknown>>)[name] as Setting<unknown>}
              value={(props.settings[group] as Record<string, unknown>)[name]}
              isChosen={props.isChosen(group, name)}
              onChoose={(value) => props.onChoose(group, name, value)}
              onReset={() => props.onReset(group, name)}
            >
              {props.extras[`${group}.${name}`]}
            </SettingRow>
          ))}
        </section>
      ))}
      <SiteChoices sites={props.sites} onForgetSite={props.onForgetSite} />
      <StorageUsed usage={props.usage} articles={props.articles} />
      <section class="settings-group" aria-labelledby="settings-file">
        <h2 id="settings-file">{say('settingsFile')}</h2>
        <p class="settings-text">{say('settingsFileText')}</p>
        <div class="settings-buttons">
          <button type="button" class="button" onClick={props.onExport}>
            {say('settingsExport')}
          </button>
          <button type="button" class="button" onClick={() => file.current?.click()}>
            {say('settingsImport')}
          </button>
          <button type="button" class="button quiet" onClick={props.onResetAll}>
            {say('settingsResetAll')}
          </button>
          <input
            ref={file}
            class="visually-hidden"
            type="file"
            tabIndex={-1}
            aria-label={say('settingsImport')}
            accept=".json,application/json"
            onChange={({ currentTarget }) => {
              const [chosen] = currentTarget.files ?? []
              if (chosen) props.onImport(chosen)
              currentTarget.value = ''
            }}
          />
        </div>
      </section>
    </main>
  )
}

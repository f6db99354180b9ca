import type { SettingName, SettingsOf } from '../../../core/settings/settings'
import { type MessageKey, useWords } from '../../controls/words'
import { Switch } from '../look/Switch'
import { Panel } from '../Panel'
import type { Offered } from './model-ports'
import type { Models } from './use-models'

export interface ModelsPanelProps extends Models {
  offered: Offered
  chosen: SettingsOf<'models'>
  onChoose: (name: SettingName<'models'>, on: boolean) => void
  onClose: () => void
}

const NAMES = {
  summary: 'modelSummary',
  translation: 'modelTranslation',
  language: 'modelLanguage',
} as const satisfies Record<keyof Offered, MessageKey>

/** Which of the browser's models may work here, and how each gets on. Only what the browser has is named. */
export function ModelsPanel({ offered, states, otherLanguage, chosen, onChoose, onClose }: ModelsPanelProps) {
  const { say, language } = useWords()
  const nameOf = (lang: string) => new Intl.DisplayNames([language], { type: 'language' }).of(lang) ?? lang
  return (
    <Panel kind="models-panel" title={say('models')} onClose={onClose}>
      <p class="panel-note">{say('modelsNote')}</p>
      {(['summary', 'translation', 'language'] as const)
        .filter((which) => offered[which])
        .map((which) => (
          <div key={which}>
            <Switch name={say(NAMES[which])} on={chosen[which]} onChange={(on) => onChoose(which, on)} />
            <p class="panel-note" role="status">
              {states[which] === 'working' && say('modelWorking')}
              {states[which] === 'failed' && say('modelFailed')}
              {which === 'language' && states.language === 'done' && otherLanguage === null && say('modelAgrees')}
              {which === 'language' && otherLanguage !== null && say('modelDisagrees', nameOf(otherLanguage))}
            </p>
          </div>
        ))}
    </Panel>
  )
}

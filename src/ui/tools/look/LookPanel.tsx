import type { SettingName, SettingsOf, SettingValue } from '../../../core/settings/settings'
import { useWords } from '../../controls/words'
import { Panel } from '../Panel'
import { Choice } from './Choice'
import { FaceChoice } from './FaceChoice'
import { Measures } from './Measures'
import { Switch } from './Switch'

export type Look = SettingsOf<'reading'>
export type ChooseLook = <Name extends SettingName<'reading'>>(name: Name, value: SettingValue<'reading', Name>) => void

export interface LookPanelProps {
  look: Look
  /** The host the text comes from, or '' for none. */
  site: string
  /** This site has choices of its own. */
  forSite: boolean
  onChoose: ChooseLook
  /** Choose for this site alone from now on, or give up its own choices. */
  onForSite: (alone: boolean) => void
  onClose: () => void
}

const THEMES = ['auto', 'paper', 'sepia', 'dusk', 'night', 'contrast'] as const

/** Theme and type, changed under one's eyes: the panel stands beside the text. */
export function LookPanel({ look, site, forSite, onChoose, onForSite, onClose }: LookPanelProps) {
  const { say } = useWords()
  const names = {
    auto: say('themeAuto'),
    paper: say('themePaper'),
    sepia: say('themeSepia'),
    dusk: say('themeDusk'),
    night: say('themeNight'),
    contrast: say('themeContrast'),
  }
  return (
    <Panel kind="look-panel" title={say('look')} onClose={onClose}>
      <Choice
        kind="themes"
        name={say('theme')}
        options={THEMES.map((value) => ({
          value,
          name: names[value],
          sample: (
            <span
              class="lectern theme-sample"
              data-theme={value}
              data-sample={say('letterSample')}
              aria-hidden="true"
            />
          ),
        }))}
        chosen={look.theme}
        onChoose={(theme) => onChoose('theme', theme)}
      />
      <FaceChoice look={look} onChoose={onChoose} />
      <Measures look={look} onChoose={onChoose} />
      <Choice
        kind="segments"
        name={say('alignment')}
        options={[
          { value: 'start', name: say('alignStart') },
          { value: 'justify', name: say('alignJustify') },
        ]}
        chosen={look.align}
        onChoose={(align) => onChoose('align', align)}
      />
      <Switch name={say('hyphens')} on={look.hyphens} onChange={(on) => onChoose('hyphens', on)} />
      {site && <Switch name={say('onlyThisSite', site)} on={forSite} onChange={onForSite} />}
    </Panel>
  )
}

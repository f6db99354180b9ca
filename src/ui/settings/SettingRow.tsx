import { RotateCcw } from 'lucide'
import type { ComponentChildren } from 'preact'
import { useId } from 'preact/hooks'
import type { Setting } from '../../core/settings/setting'
import { IconButton } from '../controls/IconButton'
import { useWords } from '../controls/words'
import { SettingControl } from './SettingControl'
import type { SettingWords } from './setting-words'

export interface SettingRowProps {
  words: SettingWords
  setting: Setting<unknown>
  value: unknown
  /** Somebody chose it: it can be taken back. */
  isChosen: boolean
  onChoose: (value: unknown) => void
  onReset: () => void
  /** What else belongs to it. */
  children?: ComponentChildren
}

/** One setting with what it does. */
export function SettingRow({ words, setting, value, isChosen, onChoose, onReset, children }: SettingRowProps) {
  const { say } = useWords()
  const id = useId()
  return (
    <div class="setting">
      <div class="setting-words">
        <label class="setting-name" for={id}>
          {say(words.name)}
        </label>
        <p id={`${id}-text`}>{say(words.text)}</p>
        {children}
      </div>
      <div class="setting-control">
        <SettingControl id={id} words={words} setting={setting} value={value} onChoose={onChoose} />
        {isChosen && <IconButton icon={RotateCcw} name={say('settingReset', say(words.name))} onPress={onReset} />}
      </div>
    </div>
  )
}

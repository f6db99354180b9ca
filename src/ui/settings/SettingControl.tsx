import { X } from 'lucide'
import type { Setting } from '../../core/settings/setting'
import { Icon } from '../controls/Icon'
import { useWords } from '../controls/words'
import type { SettingWords } from './setting-words'

export interface SettingControlProps {
  /** Its label and its sentence (`-text`) name it by this. */
  id: string
  words: SettingWords
  setting: Setting<unknown>
  value: unknown
  onChoose: (value: unknown) => void
}

/** What a setting is chosen with, by the kind of its values. */
export function SettingControl({ id, words, setting, value, onChoose }: SettingControlProps) {
  const { say, language } = useWords()
  const named = { id, 'aria-describedby': `${id}-text` }
  if (typeof value === 'boolean') {
    return (
      <input
        {...named}
        class="setting-switch"
        type="checkbox"
        checked={value}
        onChange={({ currentTarget }) => onChoose(currentTarget.checked)}
      />
    )
  }
  if (setting.words) {
    return (
      <select {...named} value={String(value)} onChange={({ currentTarget }) => onChoose(currentTarget.value)}>
        {setting.words.map((word) => {
          const name = words.options?.[word]
          return (
            <option key={word} value={word}>
              {name ? say(name) : word}
            </option>
          )
        })}
      </select>
    )
  }
  if (setting.bounds) {
    const shown = `${Number(value).toLocaleString(language)}${words.unit ?? ''}`
    return (
      <>
        <output for={id}>{shown}</output>
        <input
          {...named}
          type="range"
          min={setting.bounds[0]}
          max={setting.bounds[1]}
          step={words.step}
          value={Number(value)}
          aria-valuetext={shown}
          onChange={({ currentTarget }) => onChoose(Number(currentTarget.value))}
        />
      </>
    )
  }
  if (typeof value === 'string' && words.isGathered) {
    const name = words.options?.[value]
    const shown = name ? say(name) : readable(value)
    return <Several id={id} value={value === '' ? [] : [shown]} onChoose={() => onChoose('')} />
  }
  if (typeof value === 'string') {
    return (
      <input
        {...named}
        type="text"
        value={value}
        spellcheck={false}
        onChange={({ currentTarget }) => onChoose(currentTarget.value)}
      />
    )
  }
  return <Several id={id} value={value} names={words.options} onChoose={onChoose} />
}

/** The fragment of an address, `#tag/wool`, as one would read it. */
function readable(fragment: string): string {
  try {
    return decodeURIComponent(fragment.replace(/^#(?:tag\/)?/, ''))
  } catch {
    return fragment
  }
}

interface SeveralProps extends Pick<SettingControlProps, 'id' | 'value' | 'onChoose'> {
  /** What those that are kept by an id are called. */
  names?: SettingWords['options'] | undefined
}

/** What was gathered elsewhere, one by one to be taken away. */
function Several({ id, value, names, onChoose }: SeveralProps) {
  const { say } = useWords()
  const nameOf = (key: string) => (names?.[key] ? say(names[key]) : key)
  const items = Array.isArray(value)
    ? value.map((item) => [String(item), String(item)] as const)
    : Object.entries(value ?? {}).map(
        ([name, item]) => [name, `${nameOf(name)}: ${String(item) || say('noKey')}`] as const,
      )
  const without = (name: string) =>
    Array.isArray(value)
      ? value.filter((item) => item !== name)
      : Object.fromEntries(Object.entries(value ?? {}).filter(([key]) => key !== name))
  return (
    <output id={id} class="setting-list" aria-describedby={`${id}-text`}>
      {items.length === 0 && say('settingNone')}
      {items.map(([name, shown]) => (
        <button
          type="button"
          class="tag-chip"
          key={name}
          aria-label={say('settingTakeAway', shown)}
          onClick={() => onChoose(without(name))}
        >
          {shown}
          <Icon of={X} />
        </button>
      ))}
    </output>
  )
}

import type { SettingsOf } from '../../../core/settings/settings'
import type { RailAction } from '../../article/reading-stage'
import { Icon } from '../../controls/Icon'
import { useWords } from '../../controls/words'
import { Switch } from '../look/Switch'
import { Panel } from '../Panel'

export interface MorePanelProps {
  actions: readonly RailAction[]
  focus: SettingsOf<'focus'>
  onFocus: (name: keyof SettingsOf<'focus'>, on: boolean) => void
  onClose: () => void
}

/** What one needs now and then: taking the text along, and helps for the eye. */
export function MorePanel({ actions, focus, onFocus, onClose }: MorePanelProps) {
  const { say } = useWords()
  return (
    <Panel kind="more-panel" title={say('more')} onClose={onClose}>
      <ul class="more-actions">
        {actions.map(({ id, icon, name, onPress, key }) => (
          <li key={id}>
            <button type="button" aria-keyshortcuts={key || undefined} onClick={onPress}>
              <Icon of={icon} />
              <span>{name}</span>
              {key && <kbd>{key}</kbd>}
            </button>
          </li>
        ))}
      </ul>
      <Switch name={say('lineGuide')} on={focus.guide} onChange={(on) => onFocus('guide', on)} />
      <Switch name={say('paragraphFocus')} on={focus.paragraph} onChange={(on) => onFocus('paragraph', on)} />
      <Switch name={say('fadeControls')} on={focus.fade} onChange={(on) => onFocus('fade', on)} />
    </Panel>
  )
}

import { ALargeSmall } from 'lucide'
import { useState } from 'preact/hooks'
import type { GroupName, SettingName, Settings, SettingValue } from '../../core/settings/settings'
import type { RailAction, ReadingStage } from '../article/reading-stage'
import { IconButton } from '../controls/IconButton'
import { useWords } from '../controls/words'
import { type Look, LookPanel } from './look/LookPanel'
import { useKeys } from './use-keys'

export interface ReaderToolsProps {
  stage: ReadingStage
  site: string
  settings: Settings
  /** This site has a look of its own. */
  forSite: boolean
  onChoose: <Group extends GroupName, Name extends SettingName<Group>>(
    group: Group,
    name: Name,
    value: SettingValue<Group, Name>,
    ofSite: boolean,
  ) => void
  onForgetSite: () => void
}

type Sheet = 'look'

/** What joins the reader once its text stands: the further buttons of the rail, their keys and their panels. */
export function ReaderTools({ stage, site, settings, forSite, onChoose, onForgetSite }: ReaderToolsProps) {
  const { say } = useWords()
  const [sheet, setSheet] = useState<Sheet | null>(null)
  const look: Look = settings.reading
  const toggle = (which: Sheet) => () => setSheet((now) => (now === which ? null : which))
  const actions: RailAction[] = [
    { id: 'look', icon: ALargeSmall, name: say('look'), onPress: toggle('look'), pressed: sheet === 'look', key: 't' },
  ]
  useKeys(stage, [...actions, ...stage.actions()])
  return (
    <>
      <div class="reader-rail-group">
        {actions.map(({ id, key: _key, ...action }) => (
          <IconButton key={id} {...action} />
        ))}
      </div>
      {sheet === 'look' && (
        <LookPanel
          look={look}
          site={site}
          forSite={forSite}
          onChoose={(name, value) => onChoose('reading', name, value, forSite)}
          onForSite={(alone) => (alone ? onChoose('reading', 'theme', look.theme, true) : onForgetSite())}
          onClose={() => setSheet(null)}
        />
      )}
    </>
  )
}

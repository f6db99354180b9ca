import { Sparkles } from 'lucide'
import { useState } from 'preact/hooks'
import type { SettingName, SettingsOf } from '../../../core/settings/settings'
import { RailGroup } from '../../article/RailGroup'
import type { Offer, RailAction, ReadingStage } from '../../article/reading-stage'
import { useWords } from '../../controls/words'
import { ModelsPanel } from './ModelsPanel'
import type { ModelPorts } from './model-ports'
import { useModels } from './use-models'

export interface ModelToolsProps {
  stage: ReadingStage
  chosen: SettingsOf<'models'>
  ports: ModelPorts
  onChoose: (name: SettingName<'models'>, on: boolean) => void
  /** Gives the key of the button to whoever listens for keys. */
  offer: Offer
}

/** The browser's own models in the reader: a button and its panel where the browser has any, else nothing at all. */
export function ModelTools({ stage, chosen, ports, onChoose, offer }: ModelToolsProps) {
  const { say } = useWords()
  const [open, setOpen] = useState(false)
  const models = useModels(stage, chosen, ports)
  const { offered } = models
  const isOffered = offered !== null && (offered.summary || offered.translation || offered.language)
  const action: RailAction = {
    id: 'models',
    icon: Sparkles,
    name: say('models'),
    key: 'i',
    pressed: open,
    onPress: () => setOpen(!open),
  }
  offer(isOffered ? [action] : [])
  if (!isOffered) return null
  return (
    <>
      <RailGroup actions={[action]} />
      {open && (
        <ModelsPanel {...models} offered={offered} chosen={chosen} onChoose={onChoose} onClose={() => setOpen(false)} />
      )}
    </>
  )
}

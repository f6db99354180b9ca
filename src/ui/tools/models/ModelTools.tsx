import { Sparkles } from 'lucide'
import { useState } from 'preact/hooks'
import type { SettingName, SettingsOf } from '../../../core/settings/settings'
import type { ReadingStage } from '../../article/reading-stage'
import { IconButton } from '../../controls/IconButton'
import { useWords } from '../../controls/words'
import { ModelsPanel } from './ModelsPanel'
import type { ModelPorts } from './model-ports'
import { useModels } from './use-models'

export interface ModelToolsProps {
  stage: ReadingStage
  chosen: SettingsOf<'models'>
  ports: ModelPorts
  onChoose: (name: SettingName<'models'>, on: boolean) => void
}

/** The browser's own models in the reader: a button and its panel where the browser has any, else nothing at all. */
export function ModelTools({ stage, chosen, ports, onChoose }: ModelToolsProps) {
  const { say } = useWords()
  const [open, setOpen] = useState(false)
  const models = useModels(stage, chosen, ports)
  const { offered } = models
  if (!offered || !(offered.summary || offered.translation || offered.language)) return null
  return (
    <>
      <div class="reader-rail-group">
        <IconButton icon={Sparkles} name={say('models')} pressed={open} onPress={() => setOpen(!open)} />
      </div>
      {open && (
        <ModelsPanel {...models} offered={offered} chosen={chosen} onChoose={onChoose} onClose={() => setOpen(false)} />
      )}
    </>
  )
}

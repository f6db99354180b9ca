import { offeredModels } from '../platform/models/offered-models'
import { secondOpinion } from '../platform/models/second-opinion'
import { summariseInWords } from '../platform/models/summarise-in-words'
import { translateBlocks } from '../platform/models/translate-blocks'
import type { ModelPorts } from '../ui/tools/models/model-ports'

/** The browser's models, for the tools of the reader. */
export const modelPorts: ModelPorts = {
  offered: offeredModels,
  summarise: summariseInWords,
  translate: translateBlocks,
  language: secondOpinion,
}

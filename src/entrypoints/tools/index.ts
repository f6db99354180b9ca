import type { ReadingStage } from '../../ui/article/reading-stage'
import toolsCss from '../../ui/tools/tools.css?inline'
import { mountReaderTools } from '../reader-tools'

// Comes once the text has been painted, into the world the reader already lives in; its sheet leaves with the reader.
globalThis.lecternTools ??= (stage) => {
  const root = stage.frame.getRootNode() as ShadowRoot
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(toolsCss)
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet]
  return mountReaderTools(stage)
}

declare global {
  /** Joins the tools to an open reader. @returns what takes them away. */
  var lecternTools: ((stage: ReadingStage) => () => void) | undefined
}

import { render } from 'preact'
import { useEffect, useMemo, useState } from 'preact/hooks'
import { hasOwnSettings, settingsFrom } from '../core/settings/stored-settings'
import { sendLetter } from '../platform/send-letter'
import { forgetSite, watchSettings, writeSetting } from '../platform/settings'
import type { ReadingStage } from '../ui/article/reading-stage'
import { siteOf } from '../ui/controls/format'
import { WordsContext } from '../ui/controls/words'
import { ModelTools } from '../ui/tools/models/ModelTools'
import { ReaderTools } from '../ui/tools/ReaderTools'
import type { ToolPorts } from '../ui/tools/tool-ports'
import { modelPorts } from './model-ports'
import { words } from './words'

/** Joins the tools to a reader that shows its text: over a page by a script of their own, in a page of ours at once. */
export function mountReaderTools(stage: ReadingStage, loadCodeColours: ToolPorts['loadCodeColours']): () => void {
  render(
    <WordsContext.Provider value={words()}>
      <Tools stage={stage} loadCodeColours={loadCodeColours} />
    </WordsContext.Provider>,
    stage.tools,
  )
  return () => render(null, stage.tools)
}

interface ToolsProps {
  stage: ReadingStage
  loadCodeColours: ToolPorts['loadCodeColours']
}

function Tools({ stage, loadCodeColours }: ToolsProps) {
  const site = siteOf(stage.article.url)
  const [state, setState] = useState({ settings: settingsFrom({}), forSite: false })
  useEffect(
    () => watchSettings((settings, stored) => setState({ settings, forSite: hasOwnSettings(stored, site) }), site),
    [site],
  )
  const ports = useMemo<ToolPorts>(
    () => ({
      choose: (group, name, value, ofSite) => void writeSetting(group, name, value, ofSite ? site : undefined),
      loadCodeColours,
      forgetSite: () => void forgetSite(site),
      readShortcuts: () => sendLetter('listShortcuts', {}),
      openShortcutSettings: () => sendLetter('openShortcutSettings', {}),
    }),
    [site],
  )
  return (
    <>
      <ReaderTools stage={stage} site={site} {...state} ports={ports} />
      <ModelTools
        stage={stage}
        chosen={state.settings.models}
        ports={modelPorts}
        onChoose={(name, on) => ports.choose('models', name, on)}
      />
    </>
  )
}

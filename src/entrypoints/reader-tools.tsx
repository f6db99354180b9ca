import { render } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import type { GroupName, SettingName, SettingValue } from '../core/settings/settings'
import { hasOwnSettings, settingsFrom } from '../core/settings/stored-settings'
import { forgetSite, watchSettings, writeSetting } from '../platform/settings'
import type { ReadingStage } from '../ui/article/reading-stage'
import { siteOf } from '../ui/controls/format'
import { WordsContext } from '../ui/controls/words'
import { ModelTools } from '../ui/tools/models/ModelTools'
import { ReaderTools } from '../ui/tools/ReaderTools'
import { modelPorts } from './model-ports'
import { words } from './words'

/** Joins the tools to a reader that shows its text: over a page by a script of their own, in a page of ours at once. */
export function mountReaderTools(stage: ReadingStage): () => void {
  render(
    <WordsContext.Provider value={words()}>
      <Tools stage={stage} />
    </WordsContext.Provider>,
    stage.tools,
  )
  return () => render(null, stage.tools)
}

function Tools({ stage }: { stage: ReadingStage }) {
  const site = siteOf(stage.article.url)
  const [state, setState] = useState({ settings: settingsFrom({}), forSite: false })
  useEffect(
    () => watchSettings((settings, stored) => setState({ settings, forSite: hasOwnSettings(stored, site) }), site),
    [site],
  )
  const choose = <Group extends GroupName, Name extends SettingName<Group>>(
    group: Group,
    name: Name,
    value: SettingValue<Group, Name>,
    ofSite: boolean,
  ) => void writeSetting(group, name, value, ofSite ? site : undefined)
  return (
    <>
      <ReaderTools
        stage={stage}
        site={site}
        settings={state.settings}
        forSite={state.forSite}
        onChoose={choose}
        onForgetSite={() => void forgetSite(site)}
      />
      <ModelTools
        stage={stage}
        chosen={state.settings.models}
        ports={modelPorts}
        onChoose={(name, on) => choose('models', name, on, false)}
      />
    </>
  )
}

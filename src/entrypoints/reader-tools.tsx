import { render } from 'preact'
import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import { hasOwnSettings, settingsFrom } from '../core/settings/stored-settings'
import { sendLetter } from '../platform/send-letter'
import { forgetSite, watchSettings, writeSetting } from '../platform/settings'
import type { KeyAction, ReadingStage } from '../ui/article/reading-stage'
import { siteOf } from '../ui/controls/format'
import { WordsContext } from '../ui/controls/words'
import { AloudTools, type ListenFrom } from '../ui/tools/aloud/AloudTools'
import { MarkTools } from '../ui/tools/marks/MarkTools'
import type { MarkPorts } from '../ui/tools/marks/mark-ports'
import { ModelTools } from '../ui/tools/models/ModelTools'
import type { Packing } from '../ui/tools/more/packing'
import { ReaderTools } from '../ui/tools/ReaderTools'
import type { ToolPorts } from '../ui/tools/tool-ports'
import { modelPorts } from './model-ports'
import { sendPorts } from './send-ports'
import { words } from './words'

/** What is not alike over a page and in a page of ours. */
interface ReaderWorld {
  loadCodeColours: ToolPorts['loadCodeColours']
  marks: MarkPorts
  loadPacking: () => Promise<Packing | undefined>
  showOnPage?: ToolPorts['showOnPage']
  /** The highlight one was led to. */
  ledTo?: string | undefined
}

/** Joins the tools to a reader that shows its text: over a page by a script of their own, in a page of ours at once. */
export function mountReaderTools(stage: ReadingStage, world: ReaderWorld): () => void {
  render(
    <WordsContext.Provider value={words}>
      <Tools stage={stage} {...world} />
    </WordsContext.Provider>,
    stage.tools,
  )
  return () => render(null, stage.tools)
}

interface ToolsProps extends ReaderWorld {
  stage: ReadingStage
}

function Tools({ stage, loadCodeColours, loadPacking, showOnPage, ledTo, marks }: ToolsProps) {
  const site = siteOf(stage.article.url)
  const [state, setState] = useState({ settings: settingsFrom({}), forSite: false })
  // What was just asked for holds until it is stored: a reading that set out before it tells of the time before.
  const asked = useRef<{ forSite: boolean } | null>(null)
  useEffect(
    () =>
      watchSettings(
        (settings, stored) => setState({ settings, forSite: asked.current?.forSite ?? hasOwnSettings(stored, site) }),
        site,
      ),
    [site],
  )
  const ports = useMemo<ToolPorts>(() => {
    const askFor = (forSite: boolean, stored: Promise<void>) => {
      const ask = { forSite }
      asked.current = ask
      setState((now) => ({ ...now, ...ask }))
      void stored.finally(() => {
        if (asked.current === ask) asked.current = null
      })
    }
    return {
      choose(group, name, value, ofSite = false) {
        const stored = writeSetting(group, name, value, ofSite ? site : undefined)
        if (ofSite) askFor(true, stored)
      },
      loadCodeColours,
      showOnPage,
      forgetSite: () => askFor(false, forgetSite(site)),
      async loadPacking() {
        const loaded = await loadPacking()
        if (!loaded) throw new Error('What makes files could not be loaded.')
        return loaded
      },
      readOrder: async () => ({
        highlights: (await marks.readHighlights()) ?? [],
        note: await marks.readNote(),
        contents: words.say('contents'),
        now: marks.now(),
      }),
      readShortcuts: () => sendLetter('listShortcuts', {}),
      openShortcutSettings: () => sendLetter('openShortcutSettings', {}),
      sending: sendPorts,
    }
  }, [site])
  const [from, setFrom] = useState<ListenFrom | null>(null)
  const { withOffers, offering } = useMemo(() => stageWithOffers(stage), [stage])
  return (
    <>
      <ReaderTools stage={withOffers} site={site} {...state} ports={ports} />
      <MarkTools
        stage={stage}
        ports={marks}
        ledTo={ledTo}
        offer={offering('marks')}
        onListen={(place) => setFrom({ place })}
      />
      <AloudTools
        stage={stage}
        chosen={state.settings.aloud}
        from={from}
        now={marks.now}
        offer={offering('aloud')}
        onSpeed={(speed) => ports.choose('aloud', 'speed', speed)}
        onVoices={(voices) => ports.choose('aloud', 'voices', voices)}
      />
      <ModelTools
        stage={stage}
        chosen={state.settings.models}
        ports={modelPorts}
        offer={offering('models')}
        onChoose={(name, on) => ports.choose('models', name, on)}
      />
    </>
  )
}

/** The stage with what the parts offer by name, so that one list holds every key. */
function stageWithOffers(stage: ReadingStage) {
  const offers = new Map<string, readonly KeyAction[]>()
  const withOffers: ReadingStage = { ...stage, actions: () => [...stage.actions(), ...[...offers.values()].flat()] }
  const offering = (part: string) => (actions: readonly KeyAction[]) => void offers.set(part, actions)
  return { withOffers, offering }
}

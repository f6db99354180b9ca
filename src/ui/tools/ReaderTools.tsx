import { useCallback, useState } from 'preact/hooks'
import type { Settings } from '../../core/settings/settings'
import { RailGroup } from '../article/RailGroup'
import type { ReadingStage } from '../article/reading-stage'
import { useSending } from '../article/use-sending'
import { Toast } from '../controls/Toast'
import { ContentTools } from './content/ContentTools'
import { FindBar } from './find/FindBar'
import { useFading } from './focus/use-fading'
import { useLineGuide } from './focus/use-line-guide'
import { useParagraphFocus } from './focus/use-paragraph-focus'
import { boundActions } from './keys/bound-actions'
import { KeysPanel } from './keys/KeysPanel'
import { useKeys } from './keys/use-keys'
import { LookPanel } from './look/LookPanel'
import { MorePanel } from './more/MorePanel'
import { SendPanel } from './send/SendPanel'
import type { ToolPorts } from './tool-ports'
import { type Sheet, useToolActions } from './use-tool-actions'

export interface ReaderToolsProps {
  stage: ReadingStage
  site: string
  settings: Settings
  /** This site has a look of its own. */
  forSite: boolean
  ports: ToolPorts
}

/** What joins the reader once its text stands: the further buttons of the rail, their keys and their panels. */
export function ReaderTools({ stage, site, settings, forSite, ports }: ReaderToolsProps) {
  const [sheet, setSheet] = useState<Sheet | null>(null)
  const [told, setTold] = useState<string | null>(null)
  const close = useCallback(() => setSheet(null), [])
  const toggle = (which: Sheet) => setSheet((now) => (now === which ? null : which))
  const sending = useSending(ports.sending, async () => (await ports.loadPacking()).parcel(stage), setTold)
  const onSend = () => {
    close()
    void sending.press()
  }
  const { rail, more, unseen } = useToolActions({
    stage,
    settings,
    forSite,
    ports,
    sheet,
    toggle,
    tell: setTold,
    onSend,
  })
  const { chosen } = settings.keys
  const bound = () => boundActions([...stage.actions(), ...rail, ...more, ...unseen], chosen)
  const actions = bound()
  useKeys(stage, bound)
  useLineGuide(stage, settings.focus.guide)
  useParagraphFocus(stage, settings.focus.paragraph)
  useFading(stage, settings.focus.fade)
  return (
    <>
      <RailGroup actions={rail} />
      {sheet === 'find' && <FindBar stage={stage} onClose={close} />}
      {sheet === 'look' && (
        <LookPanel
          look={settings.reading}
          site={site}
          forSite={forSite}
          onChoose={(name, value) => ports.choose('reading', name, value, forSite)}
          onForSite={(alone) =>
            alone ? ports.choose('reading', 'theme', settings.reading.theme, true) : ports.forgetSite()
          }
          onClose={close}
        />
      )}
      {sheet === 'more' && (
        <MorePanel
          actions={more.map((one) => ({ ...one, key: actions.find(({ id }) => id === one.id)?.key ?? '' }))}
          focus={settings.focus}
          onFocus={(name, on) => ports.choose('focus', name, on)}
          onClose={close}
        />
      )}
      {sheet === 'keys' && (
        <KeysPanel
          actions={actions}
          chosen={chosen}
          onChoose={(keys) => ports.choose('keys', 'chosen', keys)}
          readShortcuts={ports.readShortcuts}
          openShortcutSettings={ports.openShortcutSettings}
          onClose={close}
        />
      )}
      <SendPanel {...sending} />
      <ContentTools stage={stage} loadCodeColours={ports.loadCodeColours} tell={setTold} />
      {told && <Toast sentence={told} onGone={() => setTold(null)} />}
    </>
  )
}

import type { GroupName, SettingName, SettingValue } from '../../core/settings/settings'
import type { ReadingStage } from '../article/reading-stage'
import type { SendPorts } from '../article/use-sending'
import type { ColourCode } from './content/colour-code'
import type { Shortcut } from './keys/KeysPanel'
import type { EpubOrder } from './more/make-epub'
import type { Packing } from './more/packing'

/** What the tools need of the world. */
export interface ToolPorts {
  choose<Group extends GroupName, Name extends SettingName<Group>>(
    group: Group,
    name: Name,
    value: SettingValue<Group, Name>,
    ofSite?: boolean,
  ): void
  /** Gives up all that was chosen for this site alone. */
  forgetSite(): void
  /** Undefined when its script could not be loaded: code is then plain. */
  loadCodeColours(): Promise<ColourCode | undefined>
  /** Leaves the reader for the page, at the sentence that is being read; absent where no page lies behind. */
  showOnPage: ((stage: ReadingStage) => void) | undefined
  /** What makes a file or a copy of the article. @throws when it could not be loaded. */
  loadPacking(): Promise<Packing>
  /** What is put into a book besides the text. */
  readOrder(): Promise<EpubOrder>
  readShortcuts(): Promise<Shortcut[]>
  /** Opens the browser's own page for the extension's shortcuts; false where none can be opened. */
  openShortcutSettings(): Promise<boolean>
  sending: SendPorts
}

import {
  ALargeSmall,
  BookDown,
  Ellipsis,
  FileCode,
  FileText,
  Keyboard,
  ListTree,
  LocateFixed,
  Printer,
  Search,
  Send,
} from 'lucide'
import type { Settings } from '../../core/settings/settings'
import type { KeyAction, RailAction, ReadingStage } from '../article/reading-stage'
import { useWords } from '../controls/words'
import { goToHeading } from './go/headings'
import { asMarkdown, saveAsEpub, saveAsPage } from './more/take-along'
import { tellCopied } from './more/tell-copied'
import type { ToolPorts } from './tool-ports'

export type Sheet = 'look' | 'find' | 'more' | 'keys'

export interface ToolActionsProps {
  stage: ReadingStage
  settings: Settings
  forSite: boolean
  ports: ToolPorts
  sheet: Sheet | null
  toggle: (sheet: Sheet) => void
  tell: (sentence: string) => void
  onSend: () => void
}

const THEMES = ['paper', 'sepia', 'dusk', 'night', 'contrast', 'auto'] as const

/** What the tools let one do: `rail` as buttons of the rail, `more` in the sheet behind the last of them, `unseen` by key. */
export function useToolActions({ stage, settings, forSite, ports, sheet, toggle, tell, onSend }: ToolActionsProps) {
  const { say } = useWords()
  const { reading, focus } = settings
  const { showOnPage } = ports
  const toggles = (which: Sheet) => ({ onPress: () => toggle(which), pressed: sheet === which })
  const resize = (by: number) => () => ports.choose('reading', 'size', reading.size + by, forSite)
  const save = (as: typeof saveAsPage) => () => void as(stage, ports).catch(() => tell(say('fileFailed')))
  const nextTheme = () => {
    const next = THEMES[(THEMES.indexOf(reading.theme) + 1) % THEMES.length] ?? 'auto'
    ports.choose('reading', 'theme', next, forSite)
  }
  const rail: RailAction[] = [
    { id: 'look', icon: ALargeSmall, name: say('look'), key: 't', ...toggles('look') },
    { id: 'find', icon: Search, name: say('findInArticle'), key: 'f', ...toggles('find') },
    { id: 'contents', icon: ListTree, name: say('contents'), key: 'c', onPress: () => toggleContents(stage) },
    { id: 'more', icon: Ellipsis, name: say('more'), key: 'm', ...toggles('more') },
  ]
  const more: RailAction[] = [
    {
      id: 'markdown',
      icon: FileText,
      name: say('copyMarkdown'),
      key: 'y',
      onPress: () => tellCopied(stage, asMarkdown(stage, ports), say, tell),
    },
    { id: 'send', icon: Send, name: say('sendTo'), key: 'u', onPress: onSend },
    { id: 'html', icon: FileCode, name: say('saveHtml'), key: 'j', onPress: save(saveAsPage) },
    { id: 'epub', icon: BookDown, name: say('saveEpub'), key: 'k', onPress: save(saveAsEpub) },
    { id: 'print', icon: Printer, name: say('print'), key: 'p', onPress: () => print() },
    ...(showOnPage
      ? [{ id: 'original', icon: LocateFixed, name: say('showOnPage'), key: 'o', onPress: () => showOnPage(stage) }]
      : []),
    { id: 'keys', icon: Keyboard, name: say('keys'), key: '?', ...toggles('keys') },
  ]
  const unseen: KeyAction[] = [
    { id: 'next-heading', name: say('nextHeading'), key: 'n', onPress: () => goToHeading(stage, 1) },
    {
      id: 'heading-before',
      name: say('headingBefore'),
      key: 'b',
      onPress: () => goToHeading(stage, -1),
    },
    { id: 'larger', name: say('largerText'), key: '+', onPress: resize(1) },
    { id: 'smaller', name: say('smallerText'), key: '-', onPress: resize(-1) },
    { id: 'theme', name: say('nextTheme'), key: 'd', onPress: nextTheme },
    {
      id: 'guide',
      name: say('lineGuide'),
      key: 'g',
      onPress: () => ports.choose('focus', 'guide', !focus.guide),
    },
    {
      id: 'paragraph',
      name: say('paragraphFocus'),
      key: 'q',
      onPress: () => ports.choose('focus', 'paragraph', !focus.paragraph),
    },
    {
      id: 'fade',
      name: say('fadeControls'),
      key: '0',
      onPress: () => {
        ports.choose('focus', 'fade', !focus.fade)
        // Nothing on the screen changes before one reads on.
        tell(say(focus.fade ? 'controlsStay' : 'controlsFade'))
      },
    },
  ]
  return { rail, more, unseen }
}

/** Beside a narrow text the contents lie hidden; there they come as a sheet. */
function toggleContents({ frame }: ReadingStage): void {
  const { contents } = frame.dataset
  if (contents) delete frame.dataset.contents
  else frame.dataset.contents = 'toggled'
  // As a sheet it takes the focus; where they have just been hidden there is nothing that could.
  frame.querySelector<HTMLElement>('.reader-contents [aria-current]')?.focus({ preventScroll: true })
}

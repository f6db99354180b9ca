import { hydrate, render } from 'preact'
import type { OpenedOverlay } from '../../platform/content-bridge'
import controlsCss from '../../ui/controls/controls.css?inline'
import { WordsContext } from '../../ui/controls/words'
import partsCss from '../../ui/reader/parts.css?inline'
import { words } from '../words'
import { keepingChildren } from './keeping-children'
import { OverlayReader } from './OverlayReader'

/** Takes the first frame of an opened reader over and puts the controls round it. @returns what takes them away. */
export function mountControls({
  root,
  surface,
  text,
  readable,
  settings,
  analysing,
  close,
}: OpenedOverlay): () => void {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(`${controlsCss}\n${partsCss}`)
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet]
  // The page's language and direction are its own: ours are those of our words.
  surface.lang = words.language
  surface.dir = words.say('@@bidi_dir' as never)
  keepingChildren(text, () =>
    hydrate(
      <WordsContext.Provider value={words}>
        <OverlayReader readable={readable} settings={settings} analysing={analysing} onClose={close} />
      </WordsContext.Provider>,
      surface,
    ),
  )
  return () => render(null, surface)
}

import { sendLetter } from '../../platform/send-letter'
import { watchSettings } from '../../platform/settings'
import type { KeyAction, ReadingStage } from '../../ui/article/reading-stage'
import { siteOf } from '../../ui/controls/format'
import markColoursCss from '../../ui/controls/mark-colours.css?inline'
import contentCss from '../../ui/tools/content.css?inline'
import leftOutCss from '../../ui/tools/left-out/left-out.css?inline'
import marksCss from '../../ui/tools/marks.css?inline'
import nextPagesCss from '../../ui/tools/next-pages/next-pages.css?inline'
import toolsCss from '../../ui/tools/tools.css?inline'
import { mountLeftOut } from '../left-out'
import { pageMarkPorts } from '../mark-ports'
import { mountNextPages } from '../next-pages'
import { mountReaderTools } from '../reader-tools'
import { loadFaces } from './load-faces'
import { showOnPage } from './show-on-page'

// Comes once the text has been painted, into the world the reader already lives in; its sheet leaves with the reader.
globalThis.lecternTools ??= (stage) => {
  const root = stage.frame.getRootNode() as ShadowRoot
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(`${toolsCss}\n${contentCss}\n${markColoursCss}\n${marksCss}\n${leftOutCss}\n${nextPagesCss}`)
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet]
  const offers = new Map<string, readonly KeyAction[]>()
  const offering = (part: string) => (actions: readonly KeyAction[]) => void offers.set(part, actions)
  const unmount = mountReaderTools(
    { ...stage, actions: () => [...stage.actions(), ...[...offers.values()].flat()] },
    { loadCodeColours, loadPacking, showOnPage, marks: pageMarkPorts(stage) },
  )
  const removeLeftOut = mountLeftOut(stage, offering('left-out'))
  // After what was left out, for both come right under the text.
  const removeNextPages = mountNextPages(stage, offering('next-pages'))
  const removeFaces = followFace(stage)
  return () => {
    unmount()
    removeLeftOut()
    removeNextPages()
    removeFaces()
  }
}

async function loadCodeColours() {
  if (!globalThis.lecternCodeColours) await sendLetter('loadCodeColours', {}).catch(() => null)
  return globalThis.lecternCodeColours
}

async function loadPacking() {
  if (!globalThis.lecternPacking) await sendLetter('loadPacking', {})
  return globalThis.lecternPacking
}

/** Keeps the page's document supplied with the chosen face, and with no other. */
function followFace({ article, frame }: ReadingStage): () => void {
  let face = ''
  let remove = () => {}
  const stop = watchSettings(({ reading }) => {
    if (reading.face === face) return
    remove()
    face = reading.face
    remove = loadFaces(frame.ownerDocument, face)
  }, siteOf(article.url))
  return () => {
    stop()
    remove()
  }
}

declare global {
  /** Joins the tools to an open reader. @returns what takes them away. */
  var lecternTools: ((stage: ReadingStage) => () => void) | undefined
}

import type { ReadingStage } from '../../article/reading-stage'
import { languageOf } from './code-language'
import type { CodeColour, ColourCode } from './colour-code'

const PREFIX = 'lectern-code-'
const COLOURS: readonly CodeColour[] = ['comment', 'string', 'number', 'keyword', 'name', 'sign']

/** Colours code by ranges that the style sheet paints: its text stays one node, for whoever copies or marks it. */
export function paintCode({ text }: ReadingStage, colour: ColourCode): () => void {
  const highlights = new Map(COLOURS.map((name) => [name, new Highlight()]))
  for (const pre of text.querySelectorAll('pre')) {
    const language = languageOf(pre)
    const node = pre.querySelector('code')?.firstChild
    if (!language || node?.nodeType !== 3) continue
    for (const stretch of colour((node as Text).data, language)) {
      const range = text.ownerDocument.createRange()
      range.setStart(node, stretch.start)
      range.setEnd(node, stretch.end)
      highlights.get(stretch.colour)?.add(range)
    }
  }
  for (const [name, highlight] of highlights) CSS.highlights.set(PREFIX + name, highlight)
  return () => {
    for (const name of COLOURS) CSS.highlights.delete(PREFIX + name)
  }
}

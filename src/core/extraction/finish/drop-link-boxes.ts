import { elementsIn, textIn } from '../../article/elements'
import { oneLine } from '../../article/one-line'
import { measureBlocks } from '../measure-blocks'
import { relatedHead } from './cue-words'
import type { Finishing } from './finishing'

/**
 * Takes out boxes and lists that are links and hardly anything else: menus, related stories, tags. In a list of sources
 * or of contents the links stand inside text or lead into the article itself.
 */
export function dropLinkBoxes({ content, isThread, drop }: Finishing): void {
  if (isThread || content.getElementsByTagName('a').length < 2) return
  const measure = measureBlocks(content)
  const total = measure(content).weight
  for (const box of elementsIn(content, 'ul, ol, dl, div, section, aside, table, header, footer')) {
    if (!content.contains(box)) continue
    const { weight, linked, running } = measure(box)
    const links = box.getElementsByTagName('a').length
    if (links < 2 || linked < weight * 0.75 || running > 0 || weight > total * 0.3) continue
    if (box.querySelector('a[href^="#"]') || box.closest('p, blockquote, table')) continue
    // Pictures of the article are often wrapped in links, with captions linked too.
    if (box.querySelector('figure, pre, math')) continue
    if (isAnnounced(box)) continue
    drop(box, 'link-boxes', 'links')
  }
}

/** Whether the line above, which ends with a colon, is of the text and says what is listed. */
function isAnnounced(list: Element): boolean {
  const text = oneLine(textIn(list.previousElementSibling))
  return /^[uo]l$/.test(list.localName) && /[:：]$/.test(text) && !relatedHead.test(text)
}

import { elementsIn } from '../../article/elements'
import { fold } from '../fold'
import type { Finishing } from './finishing'
import type { Leaf } from './leaves'

/** Weight from which words said before are no chance: in a quotation, and outside of one. */
const least = { quoted: 12, plain: 60 }

/** Takes out of the posts of a thread what they quote of the posts before, which was read already, with the line that names its author. */
export function dropQuotes({ content, isThread, drop, leaves }: Finishing): void {
  if (!isThread) return
  const lines = leaves()
  let said = ''
  for (const post of content.children) {
    const own = lines.filter(({ element }) => post.contains(element))
    const quoted = new Set(own.filter((leaf) => isSaid(leaf, said)))
    const quotes = elementsIn(post, 'blockquote, aside').filter((box) => isQuote(box, own, quoted))
    for (const [at, leaf] of own.entries()) {
      const next = own[at + 1]
      if (next && quoted.has(next) && isAttribution(leaf)) quoted.add(leaf)
      if (quotes.some((box) => box.contains(leaf.element))) quoted.add(leaf)
    }
    said += own.flatMap((leaf) => (quoted.has(leaf) ? [] : fold(leaf.text))).join(' ')
    for (const box of quotes) if (content.contains(box)) drop(box, 'quotes', 'repeated')
    for (const { element } of quoted) if (content.contains(element)) drop(element, 'quotes', 'repeated')
  }
}

const isAttribution = ({ text, weight }: Leaf): boolean => weight < 80 && /[:：]$/.test(text)

const isSaid = ({ element, text, weight }: Leaf, said: string): boolean =>
  weight >= (element.closest('blockquote, aside') ? least.quoted : least.plain) && said.includes(fold(text))

/** Whether most of a quotation was said before: of long ones, posts often quote all but a word. */
function isQuote(box: Element, own: readonly Leaf[], quoted: ReadonlySet<Leaf>): boolean {
  let all = 0
  let known = 0
  for (const leaf of own) {
    if (!box.contains(leaf.element)) continue
    if (!isAttribution(leaf)) all += leaf.weight
    if (quoted.has(leaf)) known += leaf.weight
  }
  return known > all * 0.7
}

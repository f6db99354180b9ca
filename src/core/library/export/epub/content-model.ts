const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))

/** Elements that may hold words and what is among words, and nothing else. */
const PHRASING_ONLY = set(
  'abbr b bdi bdo cite code dfn em h1 h2 h3 h4 h5 h6 i kbd mark p pre q rt s samp small strong sub summary sup u var',
)
const BLOCKS = set(
  'aside blockquote details dd div dl dt figcaption figure h1 h2 h3 h4 h5 h6 hr li ol p pre section summary table ul ' +
    'caption thead tbody tfoot tr td th',
)

/** Parts and the only places where they may stand. */
const PARENTS: Readonly<Record<string, ReadonlySet<string>>> = {
  caption: set('table'),
  col: set('colgroup'),
  colgroup: set('table'),
  dd: set('dl'),
  dt: set('dl'),
  figcaption: set('figure'),
  li: set('ol ul'),
  rp: set('ruby'),
  rt: set('ruby'),
  summary: set('details'),
  tbody: set('table'),
  td: set('tr'),
  tfoot: set('table'),
  th: set('tr'),
  thead: set('table'),
  tr: set('table tbody tfoot thead'),
}
/** What may stand directly in an element that takes only parts. */
const PARTS: Readonly<Record<string, ReadonlySet<string>>> = {
  colgroup: set('col'),
  dl: set('dt dd'),
  ol: set('li'),
  table: set('caption colgroup tbody tfoot thead tr'),
  tbody: set('tr'),
  tfoot: set('tr'),
  thead: set('tr'),
  tr: set('td th'),
  ul: set('li'),
}

const isElement = (node: Node): node is Element => node.nodeType === 1

const holdsBlock = (element: Element): boolean =>
  [...element.children].some((child) => BLOCKS.has(child.localName) || holdsBlock(child))

/**
 * The name under which an element may stand in XHTML, or null when only its children may. HTML's own parser lets
 * anything stand anywhere; an EPUB is held to the content models of the HTML standard, and readers refuse what is not
 * well within them.
 * @param parent the name its parent is written under
 */
export function nameIn(parent: string, element: Element): string | null {
  const name = element.localName
  const places = PARENTS[name]
  if (places && !places.has(parent)) return name === 'col' || name === 'colgroup' ? null : inFlow(parent)
  if (name === 'bdo' && !element.hasAttribute('dir')) return null
  if (name === 'time') return null
  if (name === 'details' && element.firstElementChild?.localName !== 'summary') return inFlow(parent)
  if (name === 'dl' && !isPaired(element)) return inFlow(parent)
  if (PARTS[name] && ![...element.children].some((child) => PARTS[name]?.has(child.localName))) return inFlow(parent)
  if (name === 'a' && element.parentElement?.closest('a')) return null
  if (BLOCKS.has(name) && PHRASING_ONLY.has(parent)) return null
  if (PHRASING_ONLY.has(name) && holdsBlock(element)) return name === 'p' ? inFlow(parent) : null
  return name
}

const inFlow = (parent: string): string | null => (PHRASING_ONLY.has(parent) || parent === 'a' ? null : 'div')

/** Only names and their explanations, in turns. */
function isPaired(list: Element): boolean {
  const order = [...list.children].map(({ localName }) => localName).join(' ')
  return /^(?:(?:dt )+(?:dd ?)+)+$/.test(`${order} `.replace(/ $/, '')) && ![...list.childNodes].some(isLooseText)
}

/** Whether a child may stand directly in a parent that takes only parts. */
export function fits(parent: string, child: Node): boolean {
  const parts = PARTS[parent]
  if (!parts) return true
  return isElement(child) ? parts.has(child.localName) : !isLooseText(child)
}

const isLooseText = (node: Node): boolean => node.nodeType === 3 && (node.nodeValue ?? '').trim() !== ''

import { attributeOf, textIn } from '../../article/elements'

const kinds = new Set(
  'note info tip success important warning caution danger question example quote abstract todo bug'.split(' '),
)
const others: Readonly<Record<string, string>> = {
  information: 'info',
  hint: 'tip',
  warn: 'warning',
  error: 'danger',
  attention: 'warning',
  summary: 'abstract',
  seealso: 'info',
  primary: 'note',
  secondary: 'note',
  failure: 'danger',
  help: 'question',
}
const kindOf = (word = ''): string | null => (kinds.has(word) ? word : (others[word] ?? null))

const marked =
  /(?:^|[\s_-])(?:callout|admonition(?:block)?|alert|notices?|notecard|hint|adm|custom-(?:block|container)|(?:hint|message)-box|blockquote-tag|information-macro|box-note|note-box|infobox-note|(?:message|notification) is)(?:$|[\s_-])/
const partOf = /(?:admonition|callout|alert)-(?:title|heading|content|body|icon|text|inner)(?:$|\s)/
/** Words that are as well said of a callout of any kind. */
const general = /^(?:hint|information)$/
/** Kinds that name a box by themselves. */
const sole = /^(?:note|tip|important|warning|caution)(?:$|\s)/
const ofAside = /(?:^|\s)(?:[\w-]+--)?(note|tip|important|warning|caution|danger)(?:$|\s)/
/** Markdown that the page left as it is: `> [!NOTE]`. */
const written = /^\s*\[!([a-z]{3,15})\][+-]?\s*/i

/**
 * The kind of a callout (note, tip, warning …) as GitHub, Obsidian, Docusaurus, MkDocs, Sphinx, VuePress, Hugo,
 * Asciidoctor, GitBook, Confluence, Notion and Bootstrap mark them; null for other elements.
 */
export function calloutKind(element: Element): string | null {
  const read = (attribute: string): string => attributeOf(element, attribute).toLowerCase()
  const declared = ['data-callout', 'data-admonition', 'data-callout-type', 'data-panel-type']
    .map(read)
    .find((value) => value && value !== 'true')
  if (declared) return kindOf(declared) ?? (/^[a-z][a-z-]{0,30}$/.test(declared) ? declared : 'note')
  const name = element.localName
  if (name === 'blockquote') {
    const kind = written.exec(textIn(element))?.[1]
    if (kind) return kindOf(kind.toLowerCase())
  }
  if (!/^(?:div|aside|blockquote|section|details|figure|article|p)$|-/.test(name)) return null
  const role = read('role')
  const classes = attributeOf(element, 'class')
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase()
  const type = read('data-type') || read('data-status')
  if (kindOf(type) && (sole.test(type) || role === 'alert' || marked.test(classes))) return kindOf(type)
  // Lines that lead to other pages take the same role.
  const asNote = role === 'note' && element.querySelector('p') ? 'note' : null
  const tokens = classes.split(/[\s_-]+/)
  const said = tokens.filter((token) => kindOf(token))
  const kind =
    said.find((token) => token !== 'note' && !general.test(token)) ?? said.find((token) => token === 'note') ?? said[0]
  if (name === 'p' && !/(?:^|\s)notice/.test(classes))
    return /^(?:note|tip|warning|caution)$/.test(classes) ? classes : null
  if (name === 'details' || sole.test(classes)) {
    const own = classes.split(/\s+/).filter(kindOf)
    if (own.length > 0) return kindOf(own.find((token) => token !== 'note') ?? own[0])
  }
  if (name === 'aside') {
    const beside = ofAside.exec(classes)?.[1]
    if (beside) return beside
    if (/^[^.?!]{2,20}:$/.test(element.querySelector('strong')?.textContent?.trim() ?? '')) return 'note'
  }
  const isQuoted = name === 'blockquote' && /(?:^|\s)prompt-/.test(classes)
  if ((!marked.test(classes) && !isQuoted) || partOf.test(classes)) return asNote
  if (kind) return kindOf(kind)
  // "alert" alone is as often a bar of the page's.
  return /(?:^|\s)(?:(?:[a-z]+-)?callout(?:-block|-container|-card)?|admonition)(?:$|\s)/.test(classes)
    ? 'note'
    : asNote
}

/** Takes the sign of a kind off the text of a callout that Markdown left as it is. */
export function dropWrittenKind(box: Element): void {
  if (!box.hasAttribute('data-callout')) return
  const first = box.ownerDocument.createTreeWalker(box, 4)
  for (let text = first.nextNode(); text; text = first.nextNode()) {
    if (!/\S/.test(text.nodeValue ?? '')) continue
    text.nodeValue = text.nodeValue?.replace(written, '') ?? ''
    return
  }
}

const kinds: Readonly<Record<string, string>> = {
  note: 'note',
  info: 'info',
  information: 'info',
  tip: 'tip',
  hint: 'tip',
  success: 'success',
  important: 'important',
  warning: 'warning',
  warn: 'warning',
  caution: 'caution',
  danger: 'danger',
  error: 'danger',
  attention: 'warning',
  question: 'question',
  example: 'example',
  quote: 'quote',
  abstract: 'abstract',
  summary: 'abstract',
  todo: 'todo',
  bug: 'bug',
  seealso: 'info',
  callout: 'note',
  primary: 'note',
  secondary: 'note',
  failure: 'danger',
  help: 'question',
}
const marked =
  /(?:^|[\s_-])(?:callout|admonition(?:block)?|alert|notices?|notecard|hint|adm|custom-block|(?:hint|message)-box|blockquote-tag|information-macro|box-note|note-box|infobox-note)(?:$|[\s_-])/i
const partOf = /(?:admonition|callout|alert)-(?:title|heading|content|body|icon|text|inner)(?:$|\s)/i
/** Kinds that are as well words for a callout of any kind. */
const general = new Set(['callout', 'hint', 'information'])
/** Kinds that name a box by themselves: as its only class, on an aside or a fold also as one of several. */
const sole = /^(?:note|tip|important|warning|caution)$/i
const ofAside = /(?:^|\s)(?:[\w-]+--)?(note|tip|important|warning|caution|danger)(?:$|\s)/i
/** Markdown that the page left as it is: `> [!NOTE]`. */
const written = /^\s*\[!([a-z]{3,15})\][+-]?\s*/i

/**
 * The kind of a callout (note, tip, warning …) as GitHub, Obsidian, Docusaurus, MkDocs, Sphinx, VuePress, Hugo,
 * Asciidoctor, GitBook, Confluence, Notion and Bootstrap mark them; null for other elements.
 */
export function calloutKind(element: Element): string | null {
  const declared = ['data-callout', 'data-admonition', 'data-callout-type', 'data-panel-type']
    .map((name) => element.getAttribute(name))
    .find((value) => value && value !== 'true')
  if (declared)
    return (
      kinds[declared.toLowerCase()] ??
      (/^[a-z][a-z-]{0,30}$/.test(declared.toLowerCase()) ? declared.toLowerCase() : 'note')
    )
  const name = element.localName
  if (name === 'blockquote') {
    const kind = written.exec(element.textContent ?? '')?.[1]
    if (kind) return kinds[kind.toLowerCase()] ?? null
  }
  const classes = element.getAttribute('class') ?? ''
  if (classes === '' || !/^(?:div|aside|blockquote|section|details|p)$/.test(name)) return null
  if (name === 'p' && !/(?:^|\s)notice/.test(classes)) return null
  if (name !== 'p' && sole.test(classes)) return kinds[classes.toLowerCase()] ?? null
  const beside = name === 'aside' || name === 'details' ? ofAside.exec(classes)?.[1] : null
  if (beside) return kinds[beside.toLowerCase()] ?? null
  const isQuoted = name === 'blockquote' && /(?:^|\s)prompt-/.test(classes)
  if ((!marked.test(classes) && !isQuoted) || partOf.test(classes)) return null
  const tokens = classes.toLowerCase().split(/[\s_-]+/)
  const kind =
    tokens.find((token) => kinds[token] && !general.has(token)) ??
    tokens.find((token) => kinds[token] && token !== 'callout')
  if (kind) return kinds[kind] ?? null
  // "alert" alone is as often a bar of the page's.
  return /(?:^|\s)(?:(?:[a-z]+-)?callout(?:-block)?|admonition|kg-callout-card)(?:$|\s)/i.test(classes) ? 'note' : null
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

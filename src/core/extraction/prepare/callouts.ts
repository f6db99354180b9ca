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
  /(?:^|\s)(?:callout|admonition|theme-admonition|alert|markdown-alert|notice|adm|custom-block|hint-box|message-box|box-note|note-box|infobox-note)(?:$|[\s-])/i

/**
 * The kind of a callout (note, tip, warning …) as GitHub, Obsidian, Docusaurus, MkDocs, Sphinx, VuePress, Hugo and
 * Bootstrap mark them; null for other elements. Alerts of the page itself (`role="alert"`) are none.
 */
export function calloutKind(element: Element): string | null {
  const declared = element.getAttribute('data-callout') ?? element.getAttribute('data-admonition')
  if (declared)
    return (
      kinds[declared.toLowerCase()] ??
      (/^[a-z][a-z-]{0,30}$/.test(declared.toLowerCase()) ? declared.toLowerCase() : 'note')
    )
  const classes = element.getAttribute('class') ?? ''
  if (!/^(?:div|aside|blockquote|section|details)$/.test(element.localName) || !marked.test(classes)) return null
  for (const token of classes.toLowerCase().split(/[\s_-]+/)) {
    const kind = kinds[token]
    if (kind && token !== 'callout') return kind
  }
  // "alert" alone is as often a bar of the page's.
  return /(?:^|\s)(?:callout|admonition)(?:$|\s)/i.test(classes) ? 'note' : null
}

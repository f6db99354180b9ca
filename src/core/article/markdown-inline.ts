import { attributeOf, textIn } from './elements'

const marks: Readonly<Record<string, string>> = {
  b: '**',
  strong: '**',
  i: '*',
  em: '*',
  cite: '*',
  s: '~~',
  del: '~~',
}
const keptTags = new Set(['sub', 'sup', 'kbd', 'mark', 'u', 'ins'])

/** Signs that would mean something at the place where they stand. */
function escapeMarkdown(text: string): string {
  return text
    .replace(/[\\`*_[\]]/g, '\\$&')
    .replace(/<(?=[a-z!/?])/gi, '\\<')
    .replace(/(^|\n)(\s*)(#{1,6}\s|>|[-+]\s|={3,}|-{3,})/g, '$1$2\\$3')
    .replace(/(^|\n)(\s*\d+)([.)]\s)/g, '$1$2\\$3')
}

/** A run of inline nodes as Markdown. */
export function inlineMarkdown(nodes: readonly Node[]): string {
  return nodes.map(inline).join('')
}

const inside = (element: Element): string => inlineMarkdown([...element.childNodes])

function inline(node: Node): string {
  if (node.nodeType === 3) return escapeMarkdown((node.nodeValue ?? '').replace(/\s+/g, ' '))
  if (node.nodeType !== 1) return ''
  const element = node as Element
  const name = element.localName
  if (name === 'br') return '\\\n'
  if (name === 'wbr' || name === 'rp') return ''
  if (name === 'rt') return `(${inside(element)})`
  if (name === 'img') return picture(element)
  if (name === 'a') return link(element)
  if (name === 'code' || name === 'samp') return codeSpan(textIn(element))
  if (name === 'math') return formula(element)
  const text = inside(element)
  const mark = marks[name]
  if (mark) return wrap(text, mark)
  return keptTags.has(name) && text.trim() ? `<${name}>${text}</${name}>` : text
}

/** Emphasis marks must touch the word: spaces move outside. */
function wrap(text: string, mark: string): string {
  const [, before = '', core = '', after = ''] = /^(\s*)([\s\S]*?)(\s*)$/.exec(text) ?? []
  return core ? before + mark + core + mark + after : text
}

function codeSpan(text: string): string {
  if (text.trim() === '') return text
  const fence = '`'.repeat(Math.max(0, ...[...text.matchAll(/`+/g)].map((run) => run[0].length)) + 1)
  const pad = /^`|`$/.test(text) ? ' ' : ''
  return fence + pad + text.replace(/\s+/g, ' ') + pad + fence
}

const address = (url: string): string => (/[\s()<>]/.test(url) ? `<${url.replace(/[<>\s]/g, encodeURI)}>` : url)

function picture(element: Element): string {
  const source = element.getAttribute('src') ?? attributeOf(element, 'data-src')
  const alt = attributeOf(element, 'alt')
    .replace(/\s+/g, ' ')
    .replace(/[[\]\\]/g, '\\$&')
  return source ? `![${alt}](${address(source)})` : ''
}

function link(element: Element): string {
  const text = inside(element)
  const href = element.getAttribute('href')
  if (!href || text.trim() === '') return text
  const note = href.startsWith('#') && element.closest('sup') ? text.replace(/^\\\[|\\\]$/g, '') : ''
  if (/^\w+$/.test(note)) return `[^${note}]`
  const [, before = '', core = '', after = ''] = /^(\s*)([\s\S]*?)(\s*)$/.exec(text) ?? []
  return `${before}[${core}](${address(href)})${after}`
}

function formula(element: Element): string {
  const tex = element.querySelector('annotation')?.textContent ?? element.getAttribute('alttext') ?? element.textContent
  const sign = element.getAttribute('display') === 'block' ? '$$' : '$'
  return tex?.trim() ? sign + tex.trim() + sign : ''
}

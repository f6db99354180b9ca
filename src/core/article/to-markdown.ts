import { attributeOf } from './elements'
import { inlineMarkdown } from './markdown-inline'
import { tableMarkdown } from './markdown-table'

/**
 * A body as Markdown (CommonMark, with tables, footnote-like links and `$…$` mathematics as GitHub reads them).
 * Takes what the allow-list lets through; anything else is read for its text.
 */
export function toMarkdown(body: Node): string {
  return `${blocks(body).join('\n\n')}\n`
}

const blockNames = new Set(
  (
    'address article aside blockquote center details dd div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 ' +
    'header hr li main nav ol p pre section summary table ul'
  ).split(' '),
)
const isBlock = (node: Node): node is Element => node.nodeType === 1 && blockNames.has((node as Element).localName)
const holdsBlock = (node: Node): boolean =>
  node.nodeType === 1 && (isBlock(node) || [...node.childNodes].some((child) => holdsBlock(child)))

/** The blocks directly inside a node; runs of inline nodes between them are paragraphs. */
function blocks(parent: Node): string[] {
  const found: string[] = []
  let run: Node[] = []
  const endRun = (): void => {
    const text = inlineMarkdown(run).trim()
    if (text) found.push(text)
    run = []
  }
  for (const child of parent.childNodes) {
    if (!holdsBlock(child)) {
      run.push(child)
      continue
    }
    endRun()
    found.push(...(isBlock(child) ? block(child) : blocks(child)))
  }
  endRun()
  return found.filter((text) => text.trim() !== '')
}

function block(element: Element): string[] {
  const name = element.localName
  const heading = /^h([1-6])$/.exec(name)
  if (heading) {
    const text = inlineMarkdown([...element.childNodes])
      .replace(/\s+/g, ' ')
      .trim()
    return text ? [`${'#'.repeat(Number(heading[1]))} ${text}`] : []
  }
  if (name === 'hr') return ['---']
  if (name === 'pre') return [codeBlock(element)]
  if (name === 'blockquote' || name === 'aside') return [quote(element)]
  if (name === 'ul' || name === 'ol') return [list(element)]
  if (name === 'table') return tableMarkdown(element, blocks)
  if (name === 'dt') return blocks(element).map((text) => `**${text}**`)
  if (name === 'dd') return [indent(blocks(element).join('\n\n'), ': ')]
  if (name === 'summary') return blocks(element).map((text) => `**${text}**`)
  if (name === 'figcaption') return blocks(element).map((text) => (/[*_]/.test(text) ? text : `*${text}*`))
  return blocks(element)
}

/** Everything but the first line moves under it, as list items want it. */
function indent(text: string, marker: string): string {
  return marker + text.replaceAll(/\n(?=.)/g, `\n${' '.repeat(marker.length)}`)
}

function quote(element: Element): string {
  const callout = element.getAttribute('data-callout')
  const inside = blocks(element).join('\n\n')
  return (callout ? `[!${callout}]\n${inside}` : inside).replaceAll(/^/gm, '> ').replaceAll(/^> $/gm, '>')
}

function list(element: Element): string {
  const start = Number.parseInt(element.getAttribute('start') ?? '1', 10)
  const items = [...element.children].filter((child) => child.localName === 'li')
  const written = items.map((item, index) => {
    const inside = blocks(item)
    // A nested list follows its item's text directly, so that the list stays tight.
    const text = inside.reduce((a, b) => (a === '' ? b : a + (/^(?:[-*]|\d+\.) /.test(b) ? '\n' : '\n\n') + b), '')
    return indent(text, element.localName === 'ol' ? `${start + index}. ` : '- ')
  })
  return written.join(written.some((text) => text.includes('\n\n')) ? '\n\n' : '\n')
}

function codeBlock(element: Element): string {
  const code = element.querySelector('code')
  const language = /^language-(.+)$/.exec(attributeOf(code, 'class'))?.[1] ?? ''
  const text = textWithBreaks(element).replace(/^\n+|\s+$/g, '')
  // The fence is longer than any run of backticks inside.
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map((run) => run[0].length))
  const fence = '`'.repeat(longest + 1)
  return `${fence}${language}\n${text}\n${fence}`
}

function textWithBreaks(node: Node): string {
  if (node.nodeType === 3) return node.nodeValue ?? ''
  if (node.nodeType === 1 && (node as Element).localName === 'br') return '\n'
  return [...node.childNodes].map(textWithBreaks).join('')
}

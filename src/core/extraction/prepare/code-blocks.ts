import { attributeOf, elementsIn, textIn } from '../../article/elements'
import { codeLanguage } from './code-language'

/** Boxes that highlighters put around code, with the `<pre>` somewhere inside. */
const wrapper =
  /(?:^|[\s_-])(?:highlight(?:er)?|syntaxhighlighter|codehilite|code(?:-?(?:block|box|snippet|toolbar|wrapper))?|crayon-syntax|EnlighterJSRAW|enlighter-default|expressive-code|gist-file|sourceCode|rouge|chroma|CodeMirror|cm-editor|monaco-editor|hljs|language-\w+)(?:$|[\s_-])/i
const besideCode =
  /(?:^|[\s_-])(?:line-?num(?:ber)?s?|lineno|linenos|gutters?|ln-num|pre-numbering|gist-meta|hljs-ln-n(?:umbers)?|blob-num|copy(?:-?btn|-?button|-?code)?|toolbar|lnt|code-?lang(?:uage)?|nums|hover-(?:info|container))(?:$|[\s_-])/i
const oneLine = /(?:^|[\s_-])(?:line|cl)(?:$|\s)/
const rowNames = new Set(['div', 'li', 'tr', 'p'])
/** What holds code without a `<pre>`. */
const bareCode = 'td.code, td.rouge-code, td.blob-code, .CodeMirror-code, .cm-content, .view-lines, .crayon-pre'

/** A `<pre><code class="language-…">` of plain text for a code block in whatever dress, or null when there is none. */
export function copyCodeBlock(element: Element, copy: Document): Element | null {
  const isPre = element.localName === 'pre'
  const classes = attributeOf(element, 'class')
  if (
    !isPre &&
    !isLongCode(element) &&
    !(
      /^(?:div|figure|table|td|code|section|span)$/.test(element.localName) &&
      wrapper.test(classes) &&
      isOnlyCode(element)
    )
  )
    return null
  const text = codeText(codeRoot(element))
  if (text.trim() === '') return null
  const pre = copy.createElement('pre')
  const code = pre.appendChild(copy.createElement('code'))
  const language = codeLanguage(element)
  if (language) code.setAttribute('class', `language-${language}`)
  code.textContent = text
  return pre
}

/** A `<code>` of several lines that no `<pre>` holds. */
function isLongCode(element: Element): boolean {
  if (element.localName !== 'code' || element.closest('pre')) return false
  if (element.getElementsByTagName('br').length > 1) return true
  const dress = `${attributeOf(element, 'class')} ${attributeOf(element, 'style')}`
  return /\n/.test(textIn(element)) && /(?:^|\s)block(?:\s|$)|white-space:\s*pre/.test(dress)
}

/** A wrapper is code when it holds exactly one block of it and no prose. */
function isOnlyCode(element: Element): boolean {
  if (element.querySelector('p, h1, h2, h3, h4, img, article')) return false
  const own = ownBlocks(element)
  if (own.length > 0) return own.length === 1
  return (
    element.hasAttribute('data-lang') ||
    element.querySelector(bareCode) !== null ||
    // Lines that are indented by hand.
    (/code/.test(element.className) &&
      elementsIn(element, 'br').some(({ nextSibling }) => /^\s*\u00a0{2}/.test(textIn(nextSibling))))
  )
}

/** Blocks inside a wrapper. Line numbers may have a `<pre>` of their own, and an editor has one for every line. */
const ownBlocks = (element: Element): Element[] =>
  elementsIn(element, 'pre').filter(
    (pre) =>
      !/^[\s\d]+$/.test(textIn(pre)) &&
      !pre.closest('.gutter, .lineno, .linenos, .rouge-gutter, .lntd:first-child, .CodeMirror-code'),
  )

/** The element that holds nothing but the code: names of files and of languages stand beside it. */
function codeRoot(element: Element): Element {
  const pre = element.localName === 'pre' ? element : ownBlocks(element)[0]
  if (!pre) {
    const bare = elementsIn(element, bareCode)
    return (bare.length === 1 && bare[0]) || element
  }
  const codes = elementsIn(pre, 'code')
  return codes.length === 1 && codes[0] && pre.querySelector('button, [class*="copy" i]') ? codes[0] : pre
}

/** The text of code, one line a row, without line numbers and buttons. */
function codeText(root: Element): string {
  let text = ''
  let numbered = 0
  /** Where the number that opens a line ends. */
  let opened = -1
  const startRow = (): void => {
    if (text !== '' && !text.endsWith('\n') && text.length !== opened) text += '\n'
  }
  const read = (node: Node): void => {
    if (node.nodeType === 3) {
      if (!/^(?:table|tbody|tr)$/.test(node.parentElement?.localName ?? '')) text += node.nodeValue ?? ''
      return
    }
    if (node.nodeType !== 1) return
    const element = node as Element
    const name = element.localName
    if (name === 'br') text += '\n'
    if (/^(?:button|style|script|svg|select|input|textarea|figcaption)$/.test(name)) return
    const classes = attributeOf(element, 'class')
    if (
      element !== root &&
      ((name !== 'ol' && besideCode.test(classes)) ||
        (element.hasAttribute('data-line-number') && element.textContent === ''))
    )
      return
    // Numbers that are not copied with the code, or have a column of their own.
    const isBeside = name === 'td' || /user-select:\s*none/.test(attributeOf(element, 'style'))
    if (isBeside && element.nextElementSibling && /^[\s\d]+$/.test(textIn(element))) return
    if (/(?:^|\n)$/.test(text) && !element.firstElementChild && /^\s*\d+\s*$/.test(textIn(element))) {
      numbered++
      text += element.textContent
      opened = text.length
      return
    }
    const isRow =
      element !== root &&
      (rowNames.has(name) ||
        (name === 'span' && (oneLine.test(classes) || element.hasAttribute('data-line'))) ||
        (name === 'code' && element.parentElement?.localName === 'pre' && element.parentElement.childElementCount > 1))
    if (isRow) startRow()
    const before = text.length
    for (const child of element.childNodes) read(child)
    // An empty row is an empty line.
    const next = element.nextSibling
    if (isRow && (text.length === before || !text.endsWith('\n')) && next)
      text += next.nodeValue?.startsWith('\n') || next.nodeName === 'BR' ? '' : '\n'
  }
  read(root)
  text = text
    .replace(/^\u00a0+$/gm, '')
    .replace(/\u00a0/g, ' ')
    .replace(/\u200b/g, '')
    .replace(/^(?:[ \t]*\n)+|\s+$/g, '')
  const lines = text.split('\n')
  if (numbered < 3 || numbered < lines.length) return text
  // Every line opens with a number in an element of its own.
  const number = /^\s*\d+ /.test(text) ? /^\s*\d+ ?/ : /^\s*\d+/
  return lines.map((line) => line.replace(number, '')).join('\n')
}

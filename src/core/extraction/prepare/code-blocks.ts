import { codeLanguage } from './code-language'

/** Boxes that highlighters put around code, with the `<pre>` somewhere inside. */
const wrapper =
  /(?:^|[\s_-])(?:highlight(?:er)?(?:-rouge|-text)?|syntaxhighlighter|codehilite|code-?block|code-?snippet|code-?toolbar|code-?wrapper|code-?box|(?:w3-)?code|crayon-syntax|EnlighterJSRAW|enlighter-default|prism-code|expressive-code|gist-file|sourceCode|rouge|chroma|CodeMirror|cm-editor|monaco-editor|hljs|language-\w+)(?:$|[\s_-])/i
const besideCode =
  /(?:^|[\s_-])(?:line-?num(?:ber)?s?|lineno|linenos|gutter|ln-num|pre-numbering|gist-meta|hljs-ln-n(?:umbers)?|rouge-gutter|blob-num|copy(?:-?btn|-?button|-?code)?|toolbar|lnt|lntd-num|code-?lang(?:uage)?|CodeMirror-linenumber|cm-gutters|crayon-nums|hover-(?:info|container)|react-syntax-highlighter-line-number)(?:$|[\s_-])/i
const oneLine = /(?:^|[\s_-])(?:line|token-line|view-line|cl|code-line|CodeMirror-line|cm-line|ec-line)(?:$|\s)/
const rowNames = new Set(['div', 'li', 'tr', 'p'])
/** What holds code without a `<pre>`. */
const bareCode =
  '[class*="code" i][style*="white-space: pre"], td.code, td.rouge-code, td.blob-code, .CodeMirror-code, .cm-content, .view-lines, .crayon-pre'

/** A `<pre><code class="language-…">` of plain text for a code block in whatever dress, or null when there is none. */
export function copyCodeBlock(element: Element, copy: Document): Element | null {
  const isPre = element.localName === 'pre'
  const classes = element.getAttribute('class') ?? ''
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
  // What numbers the lines of the code beside it.
  const beside = isPre ? element.closest('td')?.nextElementSibling : element.nextElementSibling
  if (isNumbers(element) && (beside?.localName === 'code' || beside?.querySelector('pre')))
    return copy.createElement('span')
  const text = codeText(codeRoot(element))
  if (text.trim() === '') return null
  const pre = copy.createElement('pre')
  const code = pre.appendChild(copy.createElement('code'))
  const language = codeLanguage(element)
  if (language) code.setAttribute('class', `language-${language}`)
  code.textContent = text
  return pre
}

const isNumbers = (element: Element): boolean => /^\s*\d+(?:\s+\d+)+\s*$/.test(element.textContent ?? '')

/** A `<code>` of several lines that no `<pre>` holds. */
function isLongCode(element: Element): boolean {
  if (element.localName !== 'code' || element.closest('pre')) return false
  if (element.getElementsByTagName('br').length > 1) return true
  const dress = `${element.getAttribute('class')} ${element.getAttribute('style')} ${element.nextElementSibling?.getAttribute('style')}`
  return /\n/.test(element.textContent ?? '') && /(?:^|\s)block(?:\s|$)|white-space:\s*pre/.test(dress)
}

/** A wrapper is code when it holds exactly one block of it and no prose. */
function isOnlyCode(element: Element): boolean {
  if (element.querySelector('p, h1, h2, h3, h4, img, article')) return false
  const own = ownBlocks(element)
  if (own.length > 0) return own.length === 1
  return (
    element.hasAttribute('data-lang') ||
    element.matches(bareCode) ||
    element.querySelector(bareCode) !== null ||
    // Lines that are indented by hand.
    (/code/.test(element.className) && /<br[^>]*>\s*(?:&nbsp;){2}/.test(element.innerHTML))
  )
}

/** Blocks inside a wrapper. Line numbers may have a `<pre>` of their own, and an editor has one for every line. */
const ownBlocks = (element: Element): Element[] =>
  [...element.querySelectorAll('pre')].filter(
    (pre) =>
      !isNumbers(pre) && !pre.closest('.gutter, .lineno, .linenos, .rouge-gutter, .lntd:first-child, .CodeMirror-code'),
  )

/** The element that holds nothing but the code: names of files and of languages stand beside it. */
function codeRoot(element: Element): Element {
  const pre = element.localName === 'pre' ? element : ownBlocks(element)[0]
  if (!pre) {
    const bare = element.querySelectorAll(bareCode)
    return (bare.length === 1 && bare[0]) || element
  }
  const codes = pre.querySelectorAll('code')
  return codes.length === 1 && codes[0] && pre.querySelector('button, [class*="copy" i]') ? codes[0] : pre
}

/** The text of code, one line a row, without line numbers and buttons. */
function codeText(root: Element): string {
  let text = ''
  let numbered = 0
  const startRow = (): void => {
    if (text !== '' && !text.endsWith('\n')) text += '\n'
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
    if (/(?:^|\n)$/.test(text) && !element.firstElementChild && isNumber(element)) numbered++
    if (/^(?:button|style|script|svg|select|input|textarea|figcaption)$/.test(name)) return
    const classes = element.getAttribute('class') ?? ''
    if (
      element !== root &&
      ((name !== 'ol' && besideCode.test(classes)) ||
        (element.hasAttribute('data-line-number') && element.textContent === ''))
    )
      return
    // Numbers that are not copied with the code, or have a column of their own.
    const isBeside =
      name === 'td' || isLineNumber(element) || /user-select:\s*none/.test(element.getAttribute('style') ?? '')
    if (isBeside && element.nextElementSibling && /^[\s\d]+$/.test(element.textContent ?? '')) return
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
  const gap = lines.every((line) => /^\s*\d+(?: |$)/.test(line)) ? ' ?' : ''
  return lines.map((line) => line.replace(new RegExp(`^\\s*\\d+${gap}`), '')).join('\n')
}

const isNumber = (element?: Element | null): boolean => /^\s*\d+\s*$/.test(element?.textContent ?? '')

/** Whether an element opens its row with a number that the next row or the last one goes on counting from. */
function isLineNumber(element: Element): boolean {
  const row = element.parentElement
  if (!row || row.firstElementChild !== element || !isNumber(element)) return false
  return [row.nextElementSibling, row.previousElementSibling].some((near, at) => {
    const other = near?.firstElementChild
    return isNumber(other) && Number(other?.textContent) === Number(element.textContent) + (at === 0 ? 1 : -1)
  })
}

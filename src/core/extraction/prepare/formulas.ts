import { attributeOf, textIn } from '../../article/elements'

const mathNamespace = 'http://www.w3.org/1998/Math/MathML'

/**
 * A `<math>` for a formula as KaTeX, MathJax 2 and 3, Wikipedia and plain MathML write it, with its TeX as annotation
 * and `alttext`; null when the element is none. Where only TeX is known, it is what is shown.
 */
export function copyFormula(element: Element, copy: Document): Element | null {
  const name = element.localName
  if (name === 'math') return cloneMath(element, copy)
  if (name === 'script') {
    // Drawn before it with its MathML.
    if (!isTexScript(element) || element.previousElementSibling?.querySelector('math')) return null
    return texMath(textIn(element), /mode=display/.test(attributeOf(element, 'type')), copy)
  }
  const read = (attribute: string): string | null => element.getAttribute(attribute)
  const declared =
    read('data-latex') ??
    read('data-tex') ??
    ['data-formula', 'data-expr', 'data-math'].map(read).find((value) => value && texSigns.test(value))
  const isPre = name === 'pre'
  const classes = `${isPre ? element.firstElementChild?.className : ''} ${read('class') ?? ''}`
  const isBlock =
    /^(?:div|pre|section)$/.test(name) ||
    read('display') === 'true' ||
    read('eeimg') === '2' ||
    /display|block|center/i.test(classes) ||
    element.closest('.katex-display, .MathJax_Display') !== null
  if (name === 'img') {
    const words = read('alt') ?? ''
    const address = read('src') ?? ''
    const isTex =
      declared ||
      /^\$.+\$$/s.test(words) ||
      called.test(classes) ||
      (texSigns.test(words) && element.closest('.math, .MATH, .mathdisplay')) ||
      /\/(?:latex|svg\/math|equation|math\/render)[/?]|latex\.php|codecogs|cht=tx/.test(address)
    const tex = isTex && (declared ?? (texSigns.test(words) ? words : (texInAddress(address) ?? words)))
    return tex && /[\\^_=a-z\d]/i.test(tex) ? texMath(tex, isBlock, copy) : null
  }
  if (isPre || name === 'code')
    return /(?:^|\s)(?:language-)?math(?:$|\s)/.test(classes) ? texMath(textIn(element), isBlock, copy) : null
  if (
    name !== 'mjx-container' &&
    name !== 'd-math' &&
    !declared &&
    !/(?:^|\s)(?:katex|katex-display|MathJax(?:_\w+)?|mjx-chtml|mwe-math-element|math-tex|ztext-math|math|latex|latex-rendered|arithmatex)(?:$|\s)/.test(
      classes,
    )
  )
    return called.test(`${name} ${classes}`) ? delimited(element, isBlock, copy) : null
  if (/MathJax_Preview/.test(classes)) return copy.createElement('span')
  const inner = element.querySelector('math')
  // MathJax 2 keeps the TeX in a script beside its own drawing.
  const after = element.nextElementSibling ?? element.parentElement?.nextElementSibling
  const script = after && isTexScript(after) ? after : null
  if (inner) {
    const math = cloneMath(inner, copy)
    if (isBlock) math.setAttribute('display', 'block')
    if (script && !math.hasAttribute('alttext')) math.setAttribute('alttext', script.textContent?.trim() ?? '')
    return math
  }
  const tex =
    declared ??
    read('alttext') ??
    persistent(element) ??
    element.querySelector('[data-latex]')?.getAttribute('data-latex') ??
    element.querySelector('annotation, script[type^="math/"]')?.textContent
  if (tex) return texMath(tex, isBlock, copy)
  if (name === 'd-math') return texMath(textIn(element), element.hasAttribute('block'), copy)
  if (script) return copy.createElement('span')
  const data = read('data-mathml')
  if (data) return texMath(/alttext="([^"]+)/.exec(data)?.[1] ?? data.replace(/<[^>]*>/g, ' '), isBlock, copy)
  return delimited(element, isBlock, copy)
}

const texSigns = /[\\^_={}]/
/** What pages call a formula, in a class or in the name of an element. */
const called = /(?:^|[\s_-])(?:latex|tex|math(?:jax)?|mwe-math\S*|eeimg|formula|equation)(?:center|$|[\s_-])/i

const isTexScript = (element: Element): boolean =>
  element.localName === 'script' && /^math\/(?:tex|asciimath)/i.test(attributeOf(element, 'type'))

/** The formula of an element that holds nothing else, between the signs by which scripts find it. */
function delimited(element: Element, isBlock: boolean, copy: Document): Element | null {
  const own = [...element.childNodes]
    .map((node) => (node.nodeType === 3 ? node.nodeValue : ''))
    .join('')
    .trim()
  const found = /^(?:\\\(([\s\S]+)\\\)|\\\[[\s\S]+\\\]|\$\$[\s\S]+\$\$|\$([^$]+)\$)$/.exec(own)
  return found && textIn(element).length < own.length + 12
    ? texMath(own, isBlock || !(found[1] ?? found[2]), copy)
    : null
}

/** The TeX that a letter's page keeps to draw a formula from. */
function persistent(element: Element): string | null {
  const kept = /"persistentExpression":("(?:[^"\\]|\\.)*")/.exec(attributeOf(element, 'data-attrs'))?.[1]
  try {
    return kept ? JSON.parse(kept) : null
  } catch {
    return null
  }
}

/** The TeX that a service is asked to draw. */
function texInAddress(address: string): string | null {
  const asked = /[?&](?:latex|tex|chl)=([^&]+)|(?:latex|\.image)\?(.+)$/.exec(address)
  try {
    return asked ? decodeURIComponent(asked[1] ?? asked[2] ?? '') : null
  } catch {
    return null
  }
}

function cloneMath(math: Element, copy: Document): Element {
  const twin = copy.importNode(math, true) as Element
  const tex =
    twin.querySelector('annotation[encoding="application/x-tex"]')?.textContent?.trim() ??
    math.getAttribute('alttext') ??
    math.getAttribute('data-latex')
  if (tex && !twin.hasAttribute('alttext')) twin.setAttribute('alttext', tex)
  for (const part of [twin, ...twin.querySelectorAll('[style], [class], [id]')])
    for (const attribute of ['style', 'class', 'id']) part.removeAttribute(attribute)
  return twin
}

/** A formula of which only the TeX is known. */
function texMath(source: string, isBlock: boolean, copy: Document): Element {
  const tex = source
    .replace(/&space;/g, ' ')
    .replace(/^\s*(?:%\s*<!\[CDATA\[)?|(?:%\s*\]\]>)?\s*$/g, '')
    .replace(/^\{\\displaystyle\s?([\s\S]*)\}$/, '$1')
    .replace(/^(?:\$+|\\[([])|(?:\$+|\\[)\]])$/g, '')
    // How a service is to draw it.
    .replace(/^(?:\s*\\(?:dpi\{\d+\}|(?:bg|fn)_\w+|inline|large))+\s/, '')
    .trim()
  const make = (name: string): Element => copy.createElementNS(mathNamespace, name)
  const math = make('math')
  if (isBlock || /^\s*(?:\$\$|\\\[)/.test(source)) math.setAttribute('display', 'block')
  math.setAttribute('alttext', tex)
  const semantics = math.appendChild(make('semantics'))
  semantics.appendChild(make('mtext')).textContent = tex
  const annotation = semantics.appendChild(make('annotation'))
  annotation.setAttribute('encoding', 'application/x-tex')
  annotation.textContent = tex
  return math
}

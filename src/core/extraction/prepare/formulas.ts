const mathNamespace = 'http://www.w3.org/1998/Math/MathML'

/**
 * A `<math>` for a formula as KaTeX, MathJax 2 and 3, Wikipedia and plain MathML write it, with its TeX as annotation
 * and `alttext`; null when the element is none. Where only TeX is known, it is what is shown.
 */
export function copyFormula(element: Element, copy: Document): Element | null {
  const name = element.localName
  const declared = element.getAttribute('data-latex') ?? element.getAttribute('data-tex')
  if (name === 'math') return cloneMath(element, copy)
  if (name === 'script') {
    const type = element.getAttribute('type') ?? ''
    if (!/^math\/(?:tex|asciimath)/i.test(type)) return null
    // Drawn before it with its MathML.
    if (element.previousElementSibling?.querySelector('math')) return null
    return texMath(element.textContent ?? '', /mode=display/.test(type), copy)
  }
  if (name === 'img') {
    const classes = element.getAttribute('class') ?? ''
    const words = element.getAttribute('alt') ?? ''
    const alt =
      declared ??
      element.getAttribute('data-formula') ??
      (/^\$.+\$$/s.test(words) ||
      /(?:^|[\s_-])(?:latex|tex|math|mwe-math\S*|eeimg|formula|equation)(?:$|[\s_-])/i.test(classes) ||
      /\/(?:latex|svg\/math|equation|math\/render)[/?]|latex\.php|codecogs/.test(element.getAttribute('src') ?? '')
        ? words || texInAddress(element.getAttribute('src') ?? '')
        : null)
    return alt && /[\\^_=a-z\d]/i.test(alt)
      ? texMath(alt, /display|block/.test(classes) || element.getAttribute('eeimg') === '2', copy)
      : null
  }
  const classes = element.getAttribute('class') ?? ''
  const isCode = name === 'code' || name === 'pre'
  if (isCode && !/(?:^|\s)(?:language-)?math(?:$|\s)/.test(classes)) return null
  if (isCode) return texMath(element.textContent ?? '', element.closest('pre') !== null, copy)
  if (
    name !== 'mjx-container' &&
    name !== 'd-math' &&
    declared === null &&
    !/(?:^|\s)(?:katex|katex-display|MathJax(?:_\w+)?|mjx-chtml|mwe-math-element|math-tex|ztext-math|math|latex|latex-rendered|arithmatex)(?:$|\s)/.test(
      classes,
    )
  )
    return null
  if (/MathJax_Preview/.test(classes)) return copy.createElement('span')
  const inner = element.querySelector('math')
  const isBlock =
    element.getAttribute('display') === 'true' ||
    /display|block/i.test(classes) ||
    element.closest('.katex-display, .MathJax_Display') !== null
  if (inner) {
    const math = cloneMath(inner, copy)
    if (isBlock) math.setAttribute('display', 'block')
    return math
  }
  const tex =
    declared ??
    element.getAttribute('data-expr') ??
    element.getAttribute('data-math') ??
    element.getAttribute('alttext') ??
    persistent(element) ??
    element.querySelector('annotation, script[type^="math/"]')?.textContent
  if (tex) return texMath(tex, isBlock, copy)
  if (name === 'd-math') return texMath(element.textContent ?? '', element.hasAttribute('block'), copy)
  // MathJax 2 keeps the TeX in a script beside its own drawing.
  if (/MathJax/.test(classes)) {
    const data = element.getAttribute('data-mathml')
    const after = element.nextElementSibling ?? element.parentElement?.nextElementSibling
    if (after?.localName === 'script' && /^math\//.test(after.getAttribute('type') ?? ''))
      return copy.createElement('span')
    return data ? texMath(data.replace(/<[^>]*>/g, ' '), isBlock, copy) : null
  }
  const text = (element.textContent ?? '').trim()
  const delimited = /^(?:\\\(([\s\S]+)\\\)|\\\[([\s\S]+)\\\]|\$\$([\s\S]+)\$\$|\$([^$]+)\$)$/.exec(text)
  if (!delimited || element.children.length > 0) return null
  return texMath(
    delimited[1] ?? delimited[2] ?? delimited[3] ?? delimited[4] ?? '',
    isBlock || !(delimited[1] ?? delimited[4]),
    copy,
  )
}

/** The TeX that a letter's page keeps to draw a formula from. */
function persistent(element: Element): string | null {
  const kept = /"persistentExpression":("(?:[^"\\]|\\.)*")/.exec(element.getAttribute('data-attrs') ?? '')?.[1]
  try {
    return kept ? JSON.parse(kept) : null
  } catch {
    return null
  }
}

/** The TeX that a service is asked to draw. */
function texInAddress(address: string): string | null {
  const asked = /[?&](?:latex|tex)=([^&]+)|(?:latex|\.image)\?(.+)$/.exec(address)
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
    .replace(/^\s*(?:%\s*<!\[CDATA\[)?|(?:%\s*\]\]>)?\s*$/g, '')
    .replace(/^\{\\displaystyle\s?([\s\S]*)\}$/, '$1')
    .replace(/^\$+|\$+$/g, '')
    .trim()
  const make = (name: string): Element => copy.createElementNS(mathNamespace, name)
  const math = make('math')
  if (isBlock) math.setAttribute('display', 'block')
  math.setAttribute('alttext', tex)
  const semantics = math.appendChild(make('semantics'))
  semantics.appendChild(make('mtext')).textContent = tex
  const annotation = semantics.appendChild(make('annotation'))
  annotation.setAttribute('encoding', 'application/x-tex')
  annotation.textContent = tex
  return math
}

/** Global attributes that any kept element may carry. */
export const globalAttributes: readonly string[] = ['dir', 'lang', 'id']

/** Elements without attributes of their own. */
const bare = (names: string): Record<string, readonly string[]> =>
  Object.fromEntries(names.split(' ').map((name) => [name, []]))

/**
 * Elements a body may consist of, with the attributes each may carry besides the global ones. What is not here is
 * unwrapped (its children stay), what is in `droppedElements` goes with all it holds.
 */
export const allowedElements: Readonly<Record<string, readonly string[]>> = {
  ...bare(
    'b bdi bdo br caption cite dd div dl dt em figcaption h1 h2 h3 h4 h5 h6 hr i kbd mark p pre rp rt ruby s samp small strong sub summary sup table tbody tfoot thead tr u ul var wbr',
  ),
  a: ['href', 'title', 'role'],
  abbr: ['title'],
  aside: ['data-callout'],
  blockquote: ['cite', 'data-callout'],
  code: ['class'],
  col: ['span'],
  colgroup: ['span'],
  del: ['datetime'],
  details: ['open'],
  dfn: ['title'],
  figure: ['data-embed'],
  img: ['src', 'srcset', 'sizes', 'alt', 'title', 'width', 'height', 'data-src', 'data-srcset'],
  ins: ['datetime'],
  li: ['value'],
  ol: ['start', 'reversed', 'type'],
  q: ['cite'],
  section: ['role'],
  td: ['colspan', 'rowspan', 'headers'],
  th: ['colspan', 'rowspan', 'headers', 'scope'],
  time: ['datetime'],
}

/** MathML Core elements, and `semantics` with its TeX annotation. */
export const allowedMathElements: Readonly<Record<string, readonly string[]>> = {
  ...bare('merror mmultiscripts mn mphantom mprescripts mroot mrow ms msqrt msub msubsup msup mtext none semantics'),
  math: ['display', 'alttext'],
  annotation: ['encoding'],
  menclose: ['notation'],
  mfenced: ['open', 'close', 'separators'],
  mfrac: ['linethickness'],
  mi: ['mathvariant'],
  mo: ['stretchy', 'fence', 'separator', 'form', 'largeop', 'movablelimits', 'minsize', 'maxsize', 'accent'],
  mover: ['accent'],
  mpadded: ['width', 'height', 'depth', 'lspace', 'voffset'],
  mspace: ['width', 'height', 'depth'],
  mstyle: ['displaystyle', 'scriptlevel', 'mathvariant'],
  mtable: ['columnalign', 'rowspacing', 'columnspacing'],
  mtd: ['columnalign', 'columnspan', 'rowspan'],
  mtr: ['columnalign'],
  munder: ['accentunder'],
  munderover: ['accent', 'accentunder'],
}

/** Never text to be read: gone with everything inside. */
export const droppedElements: ReadonlySet<string> = new Set(
  (
    'annotation-xml applet area audio base button canvas datalist dialog embed frame frameset head iframe input ' +
    'link map meta noembed noframes noscript object optgroup option param portal script select source style svg ' +
    'template textarea title track video'
  ).split(' '),
)

/** Schemes each URL attribute may have. Everything else, `javascript:` first of all, takes the attribute away. */
export const allowedSchemes: Readonly<Record<string, readonly string[]>> = {
  href: ['http:', 'https:', 'mailto:', 'tel:', 'ftp:'],
  cite: ['http:', 'https:'],
  src: ['http:', 'https:', 'data:', 'blob:'],
  srcset: ['http:', 'https:'],
  'data-src': ['http:', 'https:', 'data:', 'blob:'],
  'data-srcset': ['http:', 'https:'],
}

/** Data URLs that are pictures in a format without script: no SVG. */
export const pictureData = /^data:image\/(?:png|jpe?g|gif|webp|avif|bmp|x-icon)[;,]/i

/** Values of attributes that are a closed vocabulary; a value that does not match takes the attribute away. */
export const allowedValues: Readonly<Record<string, RegExp>> = {
  class: /^language-[\w+#.-]{1,40}$/,
  colspan: /^\d{1,4}$/,
  'data-callout': /^[a-z][a-z-]{0,30}$/,
  'data-embed': /^[\w.-]{1,80}$/,
  dir: /^(?:ltr|rtl|auto)$/i,
  encoding: /^application\/x-tex$/,
  height: /^\d{1,5}(?:\.\d+)?(?:em|ex)?$/,
  role: /^doc-(?:noteref|backlink|endnotes)$/,
  rowspan: /^\d{1,5}$/,
  span: /^\d{1,4}$/,
  start: /^-?\d{1,9}$/,
  type: /^[1aAiI]$/,
  value: /^-?\d{1,9}$/,
  width: /^\d{1,5}(?:\.\d+)?(?:em|ex)?$/,
}

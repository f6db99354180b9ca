// @vitest-environment jsdom
import { describe, expect, it } from 'vitest'
import { rebuildBody } from './rebuild-body'
import { serialiseBody } from './serialise-body'

const parse = (html: string): HTMLElement => new DOMParser().parseFromString(html, 'text/html').body
const baseUrl = 'https://garden.example/notes/tea.html'
const rebuild = (html: string, options = {}): string =>
  serialiseBody(rebuildBody(parse(html), document, { baseUrl, ...options }))

describe('rebuildBody', () => {
  it('keeps the structure of an article and drops what is not allowed', () => {
    expect(rebuild('<h2 style="x" onclick="y">Soil</h2><center><p class="lead">A <b>wet</b> one</p></center>')).toBe(
      '<h2>Soil</h2><p>A <b>wet</b> one</p>',
    )
  })

  it.each([
    '<script>alert(1)</script>',
    '<iframe srcdoc="<script>alert(1)</script>"></iframe>',
    '<style>p{}</style><svg onload="alert(1)"><script>1</script></svg>',
    '<object data="x"></object><embed src="x"><form><input name="nodeType"><button>Go</button></form>',
    '<img src="javascript:alert(1)"><img src="data:image/svg+xml,<svg onload=alert(1)>">',
    '<math><annotation-xml encoding="text/html"><p>x</p></annotation-xml></math>'.replace(/^<math>|<\/math>$/g, ''),
  ])('leaves nothing of %s', (html) => {
    expect(rebuild(html).replace(/<\/?(?:p|math)>|x/g, '')).toBe('')
  })

  it.each(['javascript:alert(1)', ' java\nscript:alert(1)', 'data:text/html,x', 'vbscript:x', 'file:///etc/passwd'])(
    'takes the address %j away',
    (href) => {
      const link = document.createElement('a')
      link.setAttribute('href', href)
      link.textContent = 'text'
      const box = document.createElement('div')
      box.append(link)
      expect(serialiseBody(rebuildBody(box, document, { baseUrl }))).toBe('<a>text</a>')
    },
  )

  it('makes links absolute and sends no referrer with them', () => {
    expect(rebuild('<a href="../leaf?a=1&amp;b=2">leaf</a>')).toBe(
      '<a href="https://garden.example/leaf?a=1&amp;b=2" rel="noopener noreferrer" target="_blank">leaf</a>',
    )
  })

  it('makes pictures absolute, lazy and without referrer, and keeps their size', () => {
    expect(rebuild('<img src="/a.png" srcset="b.png 2x, c.png 3x" width="640" height="50%" alt="Cup">')).toBe(
      '<img alt="Cup" width="640" referrerpolicy="no-referrer" loading="lazy" decoding="async" ' +
        'src="https://garden.example/a.png" srcset="https://garden.example/notes/b.png 2x, https://garden.example/notes/c.png 3x">',
    )
  })

  it('asks for no picture while pictures wait, and shows them later', () => {
    const waiting = rebuild('<img src="/a.png" srcset="b.png 2x">', { pictures: 'wait' })
    expect(waiting).not.toMatch(/ src=| srcset=/)
    expect(rebuild(waiting)).toBe(rebuild('<img src="/a.png" srcset="b.png 2x">'))
  })

  it('prefixes ids that links point at, with the links, and drops all others', () => {
    const html = '<p id="x">See<sup><a href="#fn1">1</a></sup></p><ol><li id="fn1">Note</li></ol>'
    expect(rebuild(html)).toBe(
      '<p>See<sup><a href="#lectern-fn1">1</a></sup></p><ol><li id="lectern-fn1">Note</li></ol>',
    )
    expect(rebuild('<a href="https://garden.example/notes/tea.html#a">up</a><h2><a name="a">A</a></h2>')).toBe(
      '<a href="#lectern-a">up</a><h2><a id="lectern-a">A</a></h2>',
    )
  })

  it('keeps mathematics with its TeX, in its namespace', () => {
    const html =
      '<math display="block"><semantics><mi>x</mi><annotation encoding="application/x-tex">x</annotation></semantics></math>'
    expect(rebuild(html)).toBe(html)
    expect(rebuildBody(parse(html), document).firstElementChild?.namespaceURI).toContain('MathML')
  })

  it('changes nothing when done twice', () => {
    const once = rebuild(
      '<figure><img data-src="a.webp"><figcaption>c</figcaption></figure><pre><code class="language-js x">\n1</code></pre>' +
        '<p id="a">x<a href="#a">y</a><a href="mailto:a@b.example">m</a></p><ruby>漢<rt>kan</rt></ruby>',
    )
    expect(rebuild(once)).toBe(once)
  })

  it('leaves its source alone', () => {
    const source = parse('<p onclick="x"><a href="/y">z</a></p>')
    const before = source.innerHTML
    rebuildBody(source, document, { baseUrl })
    expect(source.innerHTML).toBe(before)
  })

  it('survives deeply nested boxes', () => {
    const root = document.createElement('div')
    let inner: Element = root
    for (let i = 0; i < 1_500; i++) inner = inner.appendChild(document.createElement('div'))
    expect(serialiseBody(rebuildBody(root, document)).length).toBe(1_500 * 11)
  })
})

// @vitest-environment jsdom
import { expect, it } from 'vitest'
import { extractSample } from '../sample-page'

const mark =
  '<p>Pears keep well until spring<sup><a href="#fn1" id="ref1">1</a></sup>, as everybody in the village will tell you.</p>'

it.each([
  ['a list in the article', `${mark}<ol><li id="fn1">Ask the miller. <a href="#ref1">↩</a></li></ol>`, ''],
  [
    'a list far from the article',
    mark,
    '<div class="footer-notes sidebar"><ol><li id="fn1">Ask the miller.</li></ol></div>',
  ],
  [
    'a paragraph named by an anchor',
    `${mark}`,
    '<div class="footer"><p><a name="fn1"></a>1. Ask the miller.</p></div>',
  ],
])('keeps mark and note: %s', (_, middle, after) => {
  const { body, article } = extractSample(middle, { after })
  const href = body.querySelector('sup a')?.getAttribute('href')
  expect(href).toBe('#lectern-fn1')
  expect(body.querySelectorAll('#lectern-fn1')).toHaveLength(1)
  const note = body.querySelector('#lectern-fn1')
  expect((note?.textContent || note?.parentElement?.textContent) ?? '').toContain('Ask the miller')
  expect(article.text).toContain('until spring, as everybody')
})

const noted = (mark: string): string =>
  `<p>Pears keep well until spring${mark}, as everybody in the village will tell you, and the miller knows why.</p>`

it.each([
  [
    'Wikipedia',
    '<sup id="cite_ref-a_1-0" class="reference"><a href="#cite_note-a-1"><span class="cite-bracket">[</span>1<span class="cite-bracket">]</span></a></sup>',
    '<div class="reflist"><ol class="references"><li id="cite_note-a-1"><span class="mw-cite-backlink"><b><a href="#cite_ref-a_1-0">^</a></b></span> <span class="reference-text">Ask the miller.</span></li></ol></div>',
  ],
  [
    'Wikipedia, in a group',
    '<sup class="reference"><a href="#cite_note-2">[nb 1]</a></sup>',
    '<ol class="references"><li id="cite_note-2"><span class="reference-text">Ask the miller.</span></li></ol>',
  ],
  [
    'Hugo',
    '<sup id="fnref:1"><a href="#fn:1" class="footnote-ref" role="doc-noteref">1</a></sup>',
    '<div class="footnotes" role="doc-endnotes"><hr><ol><li id="fn:1"><p>Ask the miller.&#160;<a href="#fnref:1" class="footnote-backref" role="doc-backlink">↩︎</a></p></li></ol></div>',
  ],
  [
    'Pandoc',
    '<a href="#fn1" class="footnote-ref" id="fnref1" role="doc-noteref"><sup>1</sup></a>',
    '<aside id="footnotes" class="footnotes" role="doc-endnotes"><hr><ol><li id="fn1"><p>Ask the miller.<a href="#fnref1" class="footnote-back" role="doc-backlink">↩︎</a></p></li></ol></aside>',
  ],
  [
    'Substack',
    '<a data-component-name="FootnoteAnchorToDOM" id="footnote-anchor-1-7" href="https://orchard.example/notes/pear.html#footnote-1-7" class="footnote-anchor">1</a>',
    '<div data-component-name="FootnoteToDOM" class="footnote"><a id="footnote-1-7" href="https://orchard.example/notes/pear.html#footnote-anchor-1-7" class="footnote-number">1</a><div class="footnote-content"><p>Ask the miller.</p></div></div>',
  ],
  [
    'Easy Footnotes',
    '<span id="easy-footnote-1-9" class="easy-footnote-margin-adjust"></span><span class="easy-footnote"><a href="#easy-footnote-bottom-1-9" title="Ask the miller."><sup>1</sup></a></span>',
    '<ol class="easy-footnotes-wrapper"><li class="easy-footnote-single"><span id="easy-footnote-bottom-1-9" class="easy-footnote-margin-adjust"></span>Ask the miller.<a class="easy-footnote-to-top" href="#easy-footnote-1-9"></a></li></ol>',
  ],
  [
    'a word processor',
    '<a href="#_ftn1" name="_ftnref1">[1]</a>',
    '<p><a href="#_ftnref1" name="_ftn1">[1]</a> Ask the miller.</p>',
  ],
  [
    'LessWrong',
    '<span class="footnote-reference" id="fnrefx"><sup><a href="#fnx">[1]</a></sup></span>',
    '<ol class="footnote-section"><li class="footnote-item" id="fnx"><span class="footnote-back-link"><sup><strong><a href="#fnrefx">^</a></strong></sup></span><div class="footnote-content"><p>Ask the miller.</p></div></li></ol>',
  ],
  [
    'WordPress',
    '<sup data-fn="u1" class="fn"><a href="#u1" id="u1-link">1</a></sup>',
    '<ol class="wp-block-footnotes"><li id="u1">Ask the miller. <a href="#u1-link" aria-label="Jump">↩︎</a></li></ol>',
  ],
  [
    'littlefoot, with the list hidden',
    '<span class="littlefoot"><button class="littlefoot__button">1</button></span><sup id="fnref:1" class="littlefoot--print" style="display: none"><a href="#fn:1">1</a></sup>',
    '<div class="footnotes" style="display: none"><ol><li id="fn:1"><p>Ask the miller. <a href="#fnref:1">↩</a></p></li></ol></div>',
  ],
  [
    'lines parted by hand',
    ' [<a href="#f1n">1</a>]',
    `<b>Notes</b><br><br>[<a name="f1n">1</a>] Ask the miller.<br><br>[<a name="f2n">2</a>] ${'Not this one, though it is long. '.repeat(90)}<br><br>`,
  ],
  [
    'GitHub, before its script',
    '<sup><a href="#fn-1" id="fnref-1" data-footnote-ref>1</a></sup>',
    '<section class="footnotes"><ol><li id="user-content-fn-1"><p>Ask the miller. <a href="#fnref-1">↩</a></p></li></ol></section>',
  ],
  [
    'a page that writes its address another way',
    '<sup><a href="https://www.orchard.example/notes/pear.html/#fn1">1</a></sup>',
    '<ol><li id="fn1">Ask the miller.</li></ol>',
  ],
  [
    'a bibliography',
    '<span class="citation"><a href="#ref-a" role="doc-biblioref">[1]</a></span>',
    '<div id="refs" class="references"><div id="ref-a" class="csl-entry">Ask the miller.</div></div>',
  ],
  [
    'references under the names of authors',
    ' (<a href="#ref-miller">Miller 1901</a>)',
    '<div class="refs"><div id="ref-miller" class="entry">Ask the miller.</div></div>',
  ],
  [
    'a column beside the text',
    '<sup><a href="#sn1">1</a></sup>',
    `<aside class="sidenote-column"><div class="sidenote" id="sn1"><p>Ask the miller.</p></div><div class="sidenote" id="sn2"><p>Not this one, it is another.</p></div></aside>`,
  ],
  [
    'a wiki whose notes lead back by an arrow',
    '<sup id="cite_ref-3"><a href="#cite_note-3">[1]</a></sup>',
    '<ol class="references"><li id="cite_note-3"><a href="#cite_ref-3">↑</a> Ask the miller.</li></ol>',
  ],
  [
    'a note that pops up',
    '<sup><a href="#pop1">1</a></sup>',
    '<div id="pop1" style="display: none"><p>Ask the miller.</p></div>',
  ],
  ['a tooltip', '<sup><a href="#tip1">1</a></sup>', '<div id="tip1" role="tooltip" hidden>Ask the miller.</div>'],
  [
    'marks that name it beside their link',
    '<span data-definition="d1"><a href="#">1</a></span>',
    '<aside id="d1" style="display: none">Ask the miller.</aside>',
  ],
])('knows mark and note of %s', (_, mark, list) => {
  const { body } = extractSample(noted(mark), { end: list })
  const marks = [...body.querySelectorAll('p a[href^="#lectern-"]')].filter((link) => /1/.test(link.textContent ?? ''))
  const target = decodeURIComponent(marks[0]?.getAttribute('href') ?? '#').slice(1)
  const note = body.querySelector(`[id="${target}"]`)
  const words = (note?.textContent ?? '').length > 5 ? note?.textContent : note?.closest('li, p, div')?.textContent
  expect(words).toContain('Ask the miller.')
  expect(body.textContent?.match(/Ask the miller/g)).toHaveLength(1)
  expect(words).not.toContain('Not this one')
})

it.each([
  [
    'LaTeXML',
    '<span class="ltx_note ltx_role_footnote"><sup class="ltx_note_mark">1</sup><span class="ltx_note_outer"><span class="ltx_note_content"><sup class="ltx_note_mark">1</sup>Ask the miller.</span></span></span>',
  ],
  [
    'notes in the line',
    '<sup class="modern-footnotes-footnote" data-mfn="1"><a href="javascript:void(0)">1</a></sup><span class="modern-footnotes-footnote__note" data-mfn="1" style="display:none">Ask the miller.</span>',
  ],
  [
    'notes in the margin',
    '<label for="mn-1" class="margin-toggle">&#8853;</label><input type="checkbox" id="mn-1" class="margin-toggle"><span class="marginnote">Ask the miller.</span>',
  ],
  [
    'notes in the margin, in a box of their own',
    '<span class="sidenote-container"><label for="s1"></label><small class="sidenote__content">Ask the miller.</small></span>',
  ],
  ['elements of their own', '<d-footnote>Ask the miller.</d-footnote>'],
])('turns side notes of %s into notes', (_, mark) => {
  const { body } = extractSample(noted(mark))
  expect(body.querySelector('[role="doc-endnotes"] li')?.textContent).toBe('Ask the miller.')
  expect(body.querySelector('p sup a')?.getAttribute('href')).toBe('#lectern-side-note-1')
})

it('turns side notes into notes', () => {
  const { body } = extractSample(
    '<p>Pears keep well<label for="a" class="sidenote-number"></label><input type="checkbox" id="a"><span class="sidenote">Ask the miller.</span> until spring, as everybody will tell you.</p>',
  )
  expect(body.querySelector('[role="doc-endnotes"] li')?.textContent).toBe('Ask the miller.')
  expect(body.querySelector('p sup a')?.getAttribute('href')).toBe('#lectern-side-note-1')
})

it('finds a reference whose number has a box of its own, and says it once', () => {
  const end =
    '<div class="list"><h2>References</h2><div class="ref" id="r1"><div class="label">1.</div><div class="text">Ask the miller.</div></div></div>'
  const { body } = extractSample(noted('<sup><a href="#r1">1</a></sup>'), { end })
  expect(body.querySelector('sup a')?.getAttribute('href')).toBe('#lectern-r1')
  expect(body.querySelector('#lectern-r1')?.parentElement?.textContent).toMatch(/^1\./)
  expect(body.textContent?.match(/Ask the miller/g)).toHaveLength(1)
})

it('keeps notes in a box called a foot, though no mark leads there', () => {
  const end =
    '<div class="footnotes-footer"><div class="footnote-footer" id="f-1"><a href="javascript:;">1</a>. Ask the miller, who knows.</div></div>'
  const { article } = extractSample(noted('<sup><a href="javascript:;">1</a></sup>'), { end })
  expect(article.text).toContain('Ask the miller')
})

it('keeps what is hidden and no note out', () => {
  const { article } = extractSample(noted('<sup><a href="#n1">1</a></sup>'), {
    end: '<div id="n2" hidden>Buy our pears in the shop.</div><div id="n1">Ask the miller.</div>',
  })
  expect(article.text).not.toContain('Buy our pears')
})

it('makes no note of a link to a section', () => {
  const { body } = extractSample(
    '<h2 id="soil">Soil</h2><p>See <a href="#soil">the soil</a> for what the roots of the tree want from it.</p>',
  )
  expect(body.querySelector('[role="doc-endnotes"]')).toBeNull()
  expect(body.querySelector('a[href="#lectern-soil"]')).not.toBeNull()
})

// @vitest-environment jsdom
import { expect, it } from 'vitest'
import { extractSample } from '../sample-page'

const mathml =
  '<math><semantics><mrow><mi>E</mi><mo>=</mo><mi>m</mi></mrow><annotation encoding="application/x-tex">E=m</annotation></semantics></math>'

it.each([
  [
    'KaTeX',
    `<span class="katex"><span class="katex-mathml">${mathml}</span><span class="katex-html" aria-hidden="true">E=m</span></span>`,
  ],
  [
    'MathJax 2',
    '<span class="MathJax_Preview"></span><span class="MathJax">E=m drawn</span><script type="math/tex">E=m</script>',
  ],
  [
    'MathJax 3',
    `<mjx-container><mjx-math aria-hidden="true">drawn</mjx-math><mjx-assistive-mml>${mathml}</mjx-assistive-mml></mjx-container>`,
  ],
  [
    'Wikipedia',
    `<span class="mwe-math-element"><span style="display:none">${mathml}</span><img class="mwe-math-fallback-image-inline" src="/x.svg" alt="E=m"></span>`,
  ],
  ['pictures of TeX', '<img class="latex" src="/latex.php?x" alt="E=m">'],
  [
    'Wikipedia, as a picture alone',
    '<img src="https://wikimedia.example/api/rest_v1/media/math/render/svg/ab" class="mwe-math-fallback-image-inline" alt="{\\displaystyle E=m}">',
  ],
  ['a service that draws TeX, without words', '<img src="https://latex.codecogs.com/gif.latex?E%3Dm">'],
  ['WordPress', '<img src="https://s0.wp.com/latex.php?latex=E%3Dm&amp;bg=ffffff" alt="E=m" class="latex">'],
  ['Zhihu', '<span class="ztext-math" data-eeimg="1" data-tex="E=m"><span>drawn</span></span>'],
  ['Distill', '<d-math>E=m</d-math>'],
  ['MkDocs', '<span class="arithmatex">\\(E=m\\)</span>'],
  ['Sphinx', '<span class="math notranslate nohighlight">\\(E=m\\)</span>'],
  ['Pandoc', '<span class="math inline">\\(E=m\\)</span>'],
  [
    'MathJax 2 with assistive MathML',
    `<span class="MathJax_Preview" style="display:none"></span><span class="MathJax" data-mathml="x"><nobr aria-hidden="true">drawn</nobr><span class="MJX_Assistive_MathML" role="presentation">${mathml}</span></span><script type="math/tex">E=m</script>`,
  ],
  [
    'MathJax 2 in the common HTML',
    '<span class="mjx-chtml MathJax_CHTML" data-mathml="x"><span class="mjx-math" aria-hidden="true">drawn</span></span><script type="math/tex">E=m</script>',
  ],
  [
    'MathJax 2 in SVG',
    '<span class="MathJax_SVG"><svg><text>drawn</text></svg></span><script type="math/tex">E=m</script>',
  ],
  ['MathJax 4', '<mjx-container data-latex="E=m"><mjx-math>drawn</mjx-math></mjx-container>'],
  [
    'LaTeXML',
    '<math alttext="E=m" class="ltx_Math" display="inline"><mi>E</mi><mo>=</mo><mi>m</mi><annotation encoding="application/x-tex">E=m</annotation></math>',
  ],
  [
    'KaTeX by hand',
    '<span class="math math-inline" data-tex="E=m"><span class="katex-html" aria-hidden="true">drawn</span></span>',
  ],
  ['TeX between signs', '<span class="math">\\(E=m\\)</span>'],
  ['LaTeX2HTML', '<img width="40" height="20" src="img12.gif" alt="$E=m$">'],
  ['a service that draws TeX as SVG', '<img src="https://latex.codecogs.com/svg.image?E=m">'],
  ['Tiptap', '<span data-type="inlineMath" data-latex="E=m">drawn</span>'],
  ['GitLab', '<code class="code math js-render-math" data-math-style="inline">E=m</code>'],
  [
    'Substack',
    '<span class="latex-rendered" data-attrs="{&quot;persistentExpression&quot;:&quot;E=m&quot;,&quot;id&quot;:&quot;A&quot;}"></span>',
  ],
  ['the attribute of an editor', '<span data-formula="E=m"><embed src="/x.svg"></span>'],
  ['GitHub', '<math-renderer class="js-inline-math">$E=m$</math-renderer>'],
  ['Stack Exchange', '<span class="math-container">$E=m$</span>'],
  ['Sphinx with a number', '<span class="math"><span class="eqno">(1)</span>\\(E=m\\)</span>'],
  ['Sphinx in pictures', '<span class="math"><i><img src="/math/ab.png" alt="E=m"></i></span>'],
  ['QuickLaTeX', '<img src="/ab.png" class="ql-img-displayed-equation" alt="\\[E=m\\]">'],
  ['a service whose words say nothing', '<img src="https://draw.example/equation?tex=E%3Dm" alt="formula">'],
  ['a service told how to draw', '<img src="https://latex.codecogs.com/png.latex?%5Cdpi%7B110%7D%20E%3Dm">'],
  ['MathJax 4 in SVG', '<mjx-container><svg><g data-latex="E=m"><text>drawn</text></g></svg></mjx-container>'],
])('keeps a formula of %s once, with its TeX', (_, html) => {
  const { body, article } = extractSample(
    `<p>Everybody knows by now that ${html} holds in the orchard as well as elsewhere.</p>`,
  )
  expect(body.querySelectorAll('math')).toHaveLength(1)
  expect(body.querySelector('annotation')?.textContent).toBe('E=m')
  expect(article.text.match(/E\s*=\s*m/g)).toHaveLength(1)
  expect(article.text).not.toContain('drawn')
})

it('tells displayed formulas from those in a line', () => {
  const { body } = extractSample(
    `<p>It follows at once that all of this is so:</p><div class="katex-display"><span class="katex">${mathml}</span></div>`,
  )
  expect(body.querySelector('math')?.getAttribute('display')).toBe('block')
})

it.each([
  ['twice the sign', '<img alt="$$E=m$$" src="/e.png">'],
  ['a block of code', '<pre><code class="language-math">E=m</code></pre>'],
])('shows a formula for itself: %s', (_, html) => {
  const { body } = extractSample(`<div>${html}</div>`)
  expect(body.querySelector('math')?.getAttribute('display')).toBe('block')
})

it('takes the TeX beside MathML that has none', () => {
  const { body } = extractSample(
    '<p>It holds that <span class="MathJax"><span>drawn</span><math><mi>E</mi></math></span><script type="math/tex">E=m</script> in the orchard as well.</p>',
  )
  expect(body.querySelector('math')?.getAttribute('alttext')).toBe('E=m')
})

it('takes no box of prose that is called one for a formula', () => {
  const { article } = extractSample(
    '<div class="math-post"><p>The price of <b>pears</b> went from $3 to $4 at once.</p></div>',
  )
  expect(article.text).toContain('from $3 to $4')
})

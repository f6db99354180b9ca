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

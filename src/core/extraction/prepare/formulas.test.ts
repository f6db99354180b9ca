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
  ['TeX between signs', '<span class="math">\\(E=m\\)</span>'],
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

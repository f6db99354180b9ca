// @vitest-environment jsdom
import { describe, expect, it } from 'vitest'
import { extractSample } from '../sample-page'

const lines = 'let a = 1\n\nif (a) {\n  print(a)\n}'
const spans = lines.split('\n').map((row) => `<span class="line">${row}</span>`)

describe('code blocks', () => {
  it.each([
    ['GitHub', `<div class="highlight highlight-source-js"><pre>${lines}</pre></div>`, 'js'],
    ['Prism', `<pre class="language-swift line-numbers"><code class="language-swift">${lines}</code></pre>`, 'swift'],
    ['highlight.js', `<pre><code class="hljs swift">${lines}</code></pre>`, 'swift'],
    ['Shiki', `<pre class="shiki" data-language="ts"><code>${spans.join('\n')}</code></pre>`, 'ts'],
    [
      'lines as blocks',
      `<pre><code class="language-ts">${spans.map((s) => s.replaceAll('span', 'div')).join('')}</code></pre>`,
      'ts',
    ],
    [
      'Rouge with a gutter',
      `<div class="language-ruby highlighter-rouge"><div class="highlight"><table class="rouge-table"><tbody><tr><td class="rouge-gutter gl"><pre class="lineno">1\n2\n3\n4\n5</pre></td><td class="rouge-code"><pre>${lines}</pre></td></tr></tbody></table></div></div>`,
      'ruby',
    ],
    ['SyntaxHighlighter', `<pre class="brush: python; toolbar: false">${lines}</pre>`, 'python'],
    ['a copy button', `<div class="code-block" data-lang="go"><button>Copy</button><pre>${lines}</pre></div>`, 'go'],
    ['line breaks', `<pre class="lang-js">${lines.replaceAll('\n', '<br>')}</pre>`, 'js'],
  ])('keeps the text and the language of %s', (_, html, language) => {
    const { body } = extractSample(html)
    const code = body.querySelector('pre > code')
    expect(code?.textContent).toBe(lines)
    expect(code?.getAttribute('class')).toBe(`language-${language}`)
    expect(body.querySelectorAll('pre')).toHaveLength(1)
  })

  it('does not invent a language', () => {
    expect(extractSample(`<pre lang="en"><code class="code block">${lines}</code></pre>`).article.html).toContain(
      '<pre><code>let',
    )
  })

  it('leaves a box with prose beside its code alone', () => {
    const { body } = extractSample(
      `<div class="code-block"><p>First we print what we have got so far.</p><pre>${lines}</pre></div>`,
    )
    expect(body.textContent).toContain('First we print')
  })
})

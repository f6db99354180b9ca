// @vitest-environment jsdom
import { describe, expect, it } from 'vitest'
import { extractSample } from '../sample-page'

const lines = 'let a = 1\n\nif (a) {\n  print(a)\n}'
const spans = lines.split('\n').map((row) => `<span class="line">${row}</span>`)
const rows = (draw: (row: string, number: number) => string): string =>
  lines
    .split('\n')
    .map((row, at) => draw(row, at + 1))
    .join('')
const hand = lines.split('\n').map((row) => row.replace(/^ +/, (gap) => '&nbsp;'.repeat(gap.length)))

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
    [
      'Pygments with line numbers',
      `<div class="highlight-python notranslate"><div class="highlight"><table class="highlighttable"><tr><td class="linenos"><div class="linenodiv"><pre><span class="normal">1</span>\n<span class="normal">2</span>\n3\n4\n5</pre></div></td><td class="code"><div><pre><span></span>${lines}\n</pre></div></td></tr></table></div></div>`,
      'python',
    ],
    [
      'Chroma with line numbers',
      `<div class="highlight"><div class="chroma"><table class="lntable"><tr><td class="lntd"><pre class="chroma"><code><span class="lnt">1\n</span><span class="lnt">2\n</span></code></pre></td><td class="lntd"><pre class="chroma"><code class="language-go" data-lang="go">${lines
        .split('\n')
        .map((row) => `<span class="line"><span class="cl">${row}\n</span></span>`)
        .join('')}</code></pre></td></tr></table></div></div>`,
      'go',
    ],
    [
      'Docusaurus',
      `<div class="language-jsx codeBlockContainer_a theme-code-block"><div class="codeBlockContent_b"><pre class="prism-code language-jsx"><code class="codeBlockLines_c">${lines
        .split('\n')
        .map((row) => `<span class="token-line"><span class="token plain">${row}</span><br></span>`)
        .join('')}</code></pre><div class="buttonGroup_d"><button>Copy</button></div></div></div>`,
      'jsx',
    ],
    [
      'SyntaxHighlighter as it is drawn',
      `<div class="syntaxhighlighter  python"><table><tr><td class="gutter">${[1, 2, 3, 4, 5].map((n) => `<div class="line number${n} index${n} alt2">${n}</div>`).join('')}</td><td class="code"><div class="container">${lines
        .split('\n')
        .map(
          (row) =>
            `<div class="line number1 alt1"><code class="python spaces">${row.replace(/\S.*/, '').replaceAll(' ', '&nbsp;')}</code><code class="python plain">${row.trim() || '&nbsp;'}</code></div>`,
        )
        .join('')}</div></td></tr></table></div>`,
      'python',
    ],
    [
      'CodeMirror 5',
      `<div class="CodeMirror cm-s-default" data-lang="js"><div class="CodeMirror-code">${lines
        .split('\n')
        .map(
          (row, n) =>
            `<div style="position: relative"><div class="CodeMirror-gutter-wrapper"><div class="CodeMirror-linenumber">${n}</div></div><pre class="CodeMirror-line"><span role="presentation">${row || '\u200b'}</span></pre></div>`,
        )
        .join('')}</div></div>`,
      'js',
    ],
    [
      'CodeMirror 6',
      `<div class="cm-editor"><div class="cm-scroller"><div class="cm-gutters">1 2</div><div class="cm-content" data-language="rust">${lines
        .split('\n')
        .map((row) => `<div class="cm-line">${row || '<br>'}</div>`)
        .join('')}</div></div></div>`,
      'rust',
    ],
    [
      'highlight.js with line numbers',
      `<pre><code class="hljs language-js"><table class="hljs-ln"><tbody>${lines
        .split('\n')
        .map(
          (row, n) =>
            `<tr><td class="hljs-ln-line hljs-ln-numbers" data-line-number="${n}"><div class="hljs-ln-n" data-line-number="${n}"></div></td><td class="hljs-ln-line hljs-ln-code" data-line-number="${n}">${row}</td></tr>`,
        )
        .join('')}</tbody></table></code></pre>`,
      'js',
    ],
    [
      'a file on GitHub',
      `<table class="highlight tab-size js-file-line-container" data-tagsearch-lang="Swift">${lines
        .split('\n')
        .map(
          (row, n) =>
            `<tr><td id="L${n}" class="blob-num js-line-number" data-line-number="${n}"></td><td class="blob-code blob-code-inner js-file-line">${row || '\n'}</td></tr>`,
        )
        .join('')}</table>`,
      'swift',
    ],
    [
      'VitePress',
      `<div class="language-js line-numbers-mode"><button class="copy"></button><span class="lang">js</span><pre class="shiki"><code>${spans.join('\n')}</code></pre><div class="line-numbers-wrapper"><span class="line-number">1</span><br><span class="line-number">2</span><br></div></div>`,
      'js',
    ],
    [
      'Expressive Code',
      `<div class="expressive-code"><figure class="frame"><figcaption class="header"><span class="title">a.js</span></figcaption><pre data-language="js"><code>${lines
        .split('\n')
        .map(
          (row, n) =>
            `<div class="ec-line"><div class="gutter"><div class="ln">${n}</div></div><div class="code">${row || '\n'}</div></div>`,
        )
        .join('')}</code></pre><div class="copy"><button>Copy</button></div></figure></div>`,
      'js',
    ],
    [
      'lines by attribute',
      `<figure data-rehype-pretty-code-figure=""><pre data-language="ts"><code data-language="ts" style="display: grid">${lines
        .split('\n')
        .map((row) => `<span data-line="">${row || ' '}</span>`)
        .join('\n')
        .replace(' </span>', '</span>')}</code></pre></figure>`,
      'ts',
    ],
    [
      'a bar above the code inside the block',
      `<pre class="overflow-visible"><div><div class="flex"><span>python</span><button>Copy code</button></div><div><code class="hljs language-python">${lines}</code></div></div></pre>`,
      'python',
    ],
    [
      'MkDocs with anchors',
      `<div class="language-python highlight"><span class="filename">a.py</span><pre id="__code_0"><span></span><button class="md-clipboard md-icon"></button><code>${lines
        .split('\n')
        .map(
          (row, n) => `<a id="__codelineno-0-${n}" name="__codelineno-0-${n}" href="#__codelineno-0-${n}"></a>${row}`,
        )
        .join('\n')}</code></pre></div>`,
      'python',
    ],
    [
      'Crayon',
      `<div class="crayon-syntax"><div class="crayon-toolbar"><span class="crayon-language">Python</span></div><div class="crayon-main"><table class="crayon-table"><tr><td class="crayon-nums"><div class="crayon-nums-content"><div class="crayon-num">1</div><div class="crayon-num">2</div></div></td><td class="crayon-code"><div class="crayon-pre">${lines
        .split('\n')
        .map(
          (row) => `<div class="crayon-line">${row.replace(/^ +/, (s) => '&nbsp;'.repeat(s.length)) || '&nbsp;'}</div>`,
        )
        .join('')}</div></td></tr></table></div></div>`,
      'python',
    ],
    [
      'Asciidoctor',
      `<div class="listingblock"><div class="content"><pre class="rouge highlight"><code data-lang="ruby">${lines}</code></pre></div></div>`,
      'ruby',
    ],
    [
      'numbers before the lines',
      `<pre><code class="language-js">${lines
        .split('\n')
        .map((row, n) => `<span class="linenumber react-syntax-highlighter-line-number">${n}</span><span>${row}</span>`)
        .join('\n')}</code></pre>`,
      'js',
    ],
    ['line breaks', `<pre class="lang-js">${lines.replaceAll('\n', '<br>')}</pre>`, 'js'],
    [
      'Hugo with numbers in the line',
      `<div class="highlight"><pre tabindex="0"><code class="language-go" data-lang="go">${lines
        .split('\n')
        .map(
          (row, n) =>
            `<span style="display:flex;"><span style="white-space:pre;user-select:none;margin-right:0.4em">${n}</span><span>${row}\n</span></span>`,
        )
        .join('')}</code></pre></div>`,
      'go',
    ],
    [
      'Hexo',
      `<figure class="highlight java"><table><tr><td class="gutter"><pre><span class="line">1</span><br><span class="line">2</span><br></pre></td><td class="code"><pre>${spans.join('<br>')}</pre></td></tr></table></figure>`,
      'java',
    ],
    [
      'a gist',
      `<div class="gist"><div class="gist-file"><div class="data type-python"><table class="highlight"><tbody>${lines
        .split('\n')
        .map((row) => `<tr><td class="blob-num" data-line-number="1"></td><td class="blob-code">${row}</td></tr>`)
        .join('')}</tbody></table></div><div class="gist-meta"><a href="/raw">view raw</a></div></div></div>`,
      'python',
    ],
    [
      'Sphinx in a version',
      `<div class="highlight-python3"><div class="highlight"><pre>${lines}</pre></div></div>`,
      'python3',
    ],
    ['MediaWiki', `<div class="mw-highlight mw-highlight-lang-lua"><pre><span></span>${lines}</pre></div>`, 'lua'],
    ['Org', `<div class="org-src-container"><pre class="src src-emacs-lisp">${lines}</pre></div>`, 'emacs-lisp'],
    [
      'Medium',
      `<pre data-code-block-mode="1" data-code-block-lang="swift"><span>${lines.replaceAll('\n', '<br>')}</span></pre>`,
      'swift',
    ],
    [
      'Mintlify',
      `<pre class="shiki" language="python"><code language="python">${spans.join('\n')}</code></pre>`,
      'python',
    ],
    ['GitLab', `<pre data-canonical-lang="ruby" class="code highlight"><code>${spans.join('\n')}</code></pre>`, 'ruby'],
    [
      'Confluence',
      `<pre class="syntaxhighlighter-pre" data-syntaxhighlighter-params="brush: java; gutter: false">${lines}</pre>`,
      'java',
    ],
    [
      'numbers in a list below',
      `<pre class="prettyprint"><code class="prism language-java">${lines}</code><ul class="pre-numbering"><li>1</li><li>2</li></ul></pre>`,
      'java',
    ],
    [
      'lines by attribute without breaks',
      `<pre data-language="ts"><code>${rows((row) => `<span data-line="">${row}</span>`)}</code></pre>`,
      'ts',
    ],
    [
      'rows of a number and a line',
      `<pre><code class="language-go">${rows((row, n) => `<span style="display:flex"><span>${n}</span><span>${row}\n</span></span>`)}</code></pre>`,
      'go',
    ],
    [
      'boxes of a number and a line',
      `<pre><code class="language-go">${rows((row, n) => `<div class="r"><div>${n}</div><div>${row}</div></div>`)}</code></pre>`,
      'go',
    ],
    [
      'numbers in the text',
      `<pre class="language-go">${rows((row, n) => `<span>${n}</span> <b>${row}</b>\n`)}</pre>`,
      'go',
    ],
    [
      'numbers in a column of a table without names',
      `<table class="highlight"><tr><td><pre>${rows((_, n) => `${n}\n`)}</pre></td><td><pre><code class="language-go">${lines}</code></pre></td></tr></table>`,
      'go',
    ],
    [
      'a list of lines',
      `<pre class="prettyprint lang-js"><ol class="linenums">${rows((row) => `<li>${row}</li>`)}</ol></pre>`,
      'js',
    ],
    [
      'rows of a table with breaks between',
      `<div class="highlight-table highlight type-go"><table class="highlight type-go">${rows((row) => `<tr><td class="blob-code">${row || '\n'}</td></tr>\n`)}</table></div>`,
      'go',
    ],
    ['a box without pre', `<div class="code-block" data-lang="go">${lines}</div>`, 'go'],
    ['a code with line breaks', `<div><code class="language-go">${hand.join('<br>')}</code></div>`, 'go'],
    [
      'a code drawn as a block',
      `<code class="lean block"><span>${lines}</span><span class="hover-info">a : Nat</span></code>`,
      'lean',
    ],
    ['lines indented by hand', `<div class="example-code language-go">${hand.join('<br>')}</div>`, 'go'],
    [
      'a corner that names it',
      `<pre><div><div>Python</div><div><button>Copy</button></div><code><span>${lines}</span></code></div></pre>`,
      'python',
    ],
    ['an attribute of its own', `<pre syntax="Go"><code>${lines}</code></pre>`, 'go'],
  ])('keeps the text and the language of %s', (_, html, language) => {
    const { body } = extractSample(html)
    const code = body.querySelector('pre > code')
    expect(code?.textContent).toBe(lines)
    expect(code?.getAttribute('class')).toBe(`language-${language}`)
    expect(body.querySelectorAll('pre')).toHaveLength(1)
  })

  it('does not take what a program counts for line numbers', () => {
    const { body } = extractSample(
      '<pre>1\n2\n3</pre><p>That is all it counts, and then it stops.</p><pre>1 pear\n2 figs\n3 plums</pre>',
    )
    expect([...body.querySelectorAll('pre')].map((pre) => pre.textContent)).toEqual([
      '1\n2\n3',
      '1 pear\n2 figs\n3 plums',
    ])
  })

  it('does not read a language out of short names that a build made', () => {
    expect(extractSample(`<pre class="qx qy rb rc bx">${lines}</pre>`).article.html).toContain('<pre><code>let')
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

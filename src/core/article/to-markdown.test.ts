// @vitest-environment jsdom
import { expect, it } from 'vitest'
import { toMarkdown } from './to-markdown'

const markdown = (html: string): string => toMarkdown(new DOMParser().parseFromString(html, 'text/html').body).trim()

it.each([
  ['headings and paragraphs', '<h2>Tea</h2><p>Green <b>and </b><i>black</i></p>', '## Tea\n\nGreen **and** *black*'],
  ['text outside paragraphs', '<div>a <em>b</em><p>c</p>d</div>', 'a *b*\n\nc\n\nd'],
  [
    'links and pictures',
    '<p><a href="https://a.example/x y">x</a> <img src="https://a.example/p.png" alt="P"></p>',
    '[x](<https://a.example/x%20y>) ![P](https://a.example/p.png)',
  ],
  [
    'signs that would mean something',
    '<p>2 * 3_a [b] &lt;i&gt;</p><p># no</p><p>1. no</p>',
    '2 \\* 3\\_a \\[b\\] \\<i>\n\n\\# no\n\n1\\. no',
  ],
  ['nested lists', '<ul><li>a<ul><li>b</li></ul></li><li>c</li></ul>', '- a\n  - b\n- c'],
  ['numbered lists', '<ol start="3"><li>a</li><li><p>b</p><p>c</p></li></ol>', '3. a\n\n4. b\n\n   c'],
  ['code with its language', '<pre><code class="language-js">a\n``` b</code></pre>', '````js\na\n``` b\n````'],
  ['code in a line', '<p><code>a`b</code></p>', '``a`b``'],
  [
    'quotations and callouts',
    '<blockquote><p>a</p><p>b</p></blockquote><aside data-callout="note"><p>c</p></aside>',
    '> a\n>\n> b\n\n> [!note]\n> c',
  ],
  [
    'tables',
    '<table><tr><th>a</th><th>b</th></tr><tr><td>1|2</td><td>x<br>y</td></tr></table>',
    '| a | b |\n| --- | --- |\n| 1\\|2 | x y |',
  ],
  ['formulas', '<p><math><annotation>x^2</annotation></math></p>', '$x^2$'],
  ['footnotes', '<p>a<sup><a href="#fn1">1</a></sup></p>', 'a<sup>[^1]</sup>'],
])('%s', (_, html, expected) => {
  expect(markdown(html)).toBe(expected)
})

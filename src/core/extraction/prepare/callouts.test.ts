// @vitest-environment jsdom
import { expect, it } from 'vitest'
import { extractSample } from '../sample-page'

it.each([
  [
    'GitHub',
    '<div class="markdown-alert markdown-alert-warning"><p class="markdown-alert-title">Warning</p><p>Mind the wasps.</p></div>',
    'warning',
  ],
  [
    'Obsidian',
    '<div class="callout" data-callout="tip"><div class="callout-title">Tip</div><div class="callout-content"><p>Mind the wasps.</p></div></div>',
    'tip',
  ],
  [
    'Docusaurus',
    '<div class="theme-admonition theme-admonition-note alert alert--secondary"><div>note</div><p>Mind the wasps.</p></div>',
    'note',
  ],
  [
    'Sphinx',
    '<div class="admonition caution"><p class="admonition-title">Caution</p><p>Mind the wasps.</p></div>',
    'caution',
  ],
  ['Bootstrap', '<div class="alert alert-info"><p>Mind the wasps.</p></div>', 'info'],
  ['an aside', '<aside class="callout"><p>Mind the wasps.</p></aside>', 'note'],
])('keeps a callout of %s with its kind', (_, html, kind) => {
  const { body } = extractSample(html)
  expect(body.querySelector(`blockquote[data-callout="${kind}"]`)?.textContent).toContain('Mind the wasps.')
})

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
  [
    'Starlight',
    '<aside aria-label="Note" class="starlight-aside starlight-aside--note"><p>Mind the wasps.</p></aside>',
    'note',
  ],
  ['MkDocs, folded', '<details class="warning"><summary>Warning</summary><p>Mind the wasps.</p></details>', 'warning'],
  ['Microsoft Learn', '<div class="IMPORTANT"><p>Important</p><p>Mind the wasps.</p></div>', 'important'],
  ['MDN', '<div class="notecard warning"><p>Mind the wasps.</p></div>', 'warning'],
  ['GitBook', '<div class="hint hint-danger"><p>Mind the wasps.</p></div>', 'danger'],
  ['Hugo Book', '<blockquote class="book-hint warning"><p>Mind the wasps.</p></blockquote>', 'warning'],
  [
    'VuePress',
    '<div class="custom-block tip"><p class="custom-block-title">Tip</p><p>Mind the wasps.</p></div>',
    'tip',
  ],
  [
    'Quarto',
    '<div class="callout callout-style-default callout-tip callout-titled"><div class="callout-body"><p>Mind the wasps.</p></div></div>',
    'tip',
  ],
  [
    'Asciidoctor',
    '<div class="admonitionblock note"><table><tr><td class="icon"><div class="title">Note</div></td><td class="content">Mind the wasps.</td></tr></table></div>',
    'note',
  ],
  [
    'Confluence',
    '<div class="confluence-information-macro confluence-information-macro-note"><p>Mind the wasps.</p></div>',
    'note',
  ],
  ['mdBook', '<blockquote class="blockquote-tag blockquote-tag-tip"><p>Mind the wasps.</p></blockquote>', 'tip'],
  ['Google', '<aside class="caution"><strong>Caution:</strong> Mind the wasps.</aside>', 'caution'],
  [
    'Ghost',
    '<div class="kg-card kg-callout-card kg-callout-card-blue"><div class="kg-callout-text">Mind the wasps.</div></div>',
    'note',
  ],
  ['Minimal Mistakes', '<p class="notice--warning">Mind the wasps.</p>', 'warning'],
  ['Markdown left as it is', '<blockquote><p>[!TIP]<br>Mind the wasps.</p></blockquote>', 'tip'],
  ['an aside', '<aside class="callout"><p>Mind the wasps.</p></aside>', 'note'],
  ['Bootstrap, in the role of one', '<div class="alert alert-danger" role="alert">Mind the wasps.</div>', 'danger'],
  ['Nextra', '<div class="nextra-callout"><div>💡</div><div><p>Mind the wasps.</p></div></div>', 'note'],
  ['Notion', '<div class="notion-callout"><div class="icon">💡</div><div>Mind the wasps.</div></div>', 'note'],
  ['Mintlify', '<div class="callout" data-callout-type="warning"><p>Mind the wasps.</p></div>', 'warning'],
  ['Atlassian', '<div class="panel" data-panel-type="warning"><div><p>Mind the wasps.</p></div></div>', 'warning'],
  ['Relearn', '<div class="notices warning"><p>Mind the wasps.</p></div>', 'warning'],
  ['Chirpy', '<blockquote class="prompt-tip"><p>Mind the wasps.</p></blockquote>', 'tip'],
  ['Substack', '<div class="callout-block" data-callout="true"><p>Mind the wasps.</p></div>', 'note'],
  [
    'Congo, whose title is named like it',
    '<div class="admonition note"><div class="details-summary admonition-title">Note</div><div class="details-content"><p>Mind the wasps.</p></div></div>',
    'note',
  ],
  [
    'MkDocs, an example, folded',
    '<details class="example"><summary>More</summary><p>Mind the wasps.</p></details>',
    'example',
  ],
  ['a kind beside its note', '<div class="note warn flat"><p>Mind the wasps.</p></div>', 'warning'],
  ['DITA', '<div class="note note_important important">Mind the wasps.</div>', 'important'],
  ['a paragraph', '<p class="warning">Mind the wasps.</p>', 'warning'],
  ['the role of a note', '<aside role="note"><p>Mind the wasps.</p></aside>', 'note'],
  [
    'an aside that says so',
    '<aside class="special"><strong>Key point:</strong> <span>Mind the wasps.</span></aside>',
    'note',
  ],
  [
    'names in one word',
    '<div class="MuiAlert-root MuiAlert-standardWarning" role="alert"><div>Mind the wasps.</div></div>',
    'warning',
  ],
  [
    'a state of its own',
    '<div class="css-alert" data-status="info" role="alert"><div>Mind the wasps.</div></div>',
    'info',
  ],
  ['HTMLBook', '<div data-type="tip"><h6>Tip</h6><p>Mind the wasps.</p></div>', 'tip'],
  ['Bulma', '<div class="notification is-warning">Mind the wasps.</div>', 'warning'],
  ['an element of its own', '<x-alert class="admonition note"><p>Mind the wasps.</p></x-alert>', 'note'],
  ['a figure', '<figure class="block callout"><div>💡</div><div><p>Mind the wasps.</p></div></figure>', 'note'],
  [
    'Obsidian, folded',
    '<div data-callout="tip" class="callout"><div>Mind</div><div style="display: none;"><p>Mind the wasps.</p></div></div>',
    'tip',
  ],
])('keeps a callout of %s with its kind', (_, html, kind) => {
  const { body } = extractSample(html)
  expect(body.querySelectorAll('[data-callout]')).toHaveLength(1)
  expect(body.querySelector(`blockquote[data-callout="${kind}"]`)?.textContent).toContain('Mind the wasps.')
})

it('takes no line that leads elsewhere for a callout, whatever its role', () => {
  const { body } = extractSample(
    '<div role="note" class="hatnote">For the tree in the south, see <a href="/fig">the fig</a>.</div>',
  )
  expect(body.querySelector('[data-callout]')).toBeNull()
})

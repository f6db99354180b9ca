// @vitest-environment jsdom
import { expect, test } from 'vitest'
import { type Glance, glanceAt } from './glance-at'

const url = 'https://orchard.example/notes/pear.html'
const sentence = 'The pear tree stood in the north corner of the yard, where the wall keeps the wind away from it. '
const paragraph = (nth: string): string => `<p>${nth}. ${sentence.repeat(3)}</p>`
const text = ['First', 'Second', 'Third'].map(paragraph).join('')

interface Parts {
  title?: string
  lang?: string
  /** Between heading and text. */
  over?: string
  /** After the text, outside of its box. */
  beside?: string
}

function glance(
  body: string,
  { title = 'The pear tree', lang = 'en', over = '', beside = '' }: Parts = {},
): Glance | null {
  const page = new DOMParser().parseFromString(
    `<html lang="${lang}"><head><title>${title} - Orchard Notes</title></head><body><nav><a href="/">Home</a></nav>
    <main><h1>${title}</h1>${over}<div class="text">${body}</div></main>${beside}<footer><p>${sentence}</p></footer></body></html>`,
    'text/html',
  )
  return glanceAt(page, { url, isVisible: (element) => !element.hasAttribute('hidden') })
}
const blocks = (found: Glance | null): string[] => [...(found?.body.children ?? [])].map((block) => block.outerHTML)

test('an article begins under its title, byline and share row passed over', () => {
  const found = glance(text, { over: '<div class="by">By Ada Brook</div><ul><li><a href="/share">Share</a></li></ul>' })
  expect(found).toMatchObject({ title: 'The pear tree', lang: 'en', dir: 'ltr' })
  expect(blocks(found)).toHaveLength(3)
  expect(found?.body.textContent).toMatch(/^First\. The pear tree/)
  expect(found?.length).toBeGreaterThan(800)
})

test('what is shown is made of allowed elements, with whole addresses', () => {
  const found = glance(
    `<p onclick="steal()">${sentence.repeat(2)}<a href="/plum" style="color:red">Plums</a></p>${text}`,
  )
  expect(blocks(found)[0]).toBe(
    `<p>${sentence.repeat(2)}<a href="https://orchard.example/plum" rel="noopener noreferrer" target="_blank">Plums</a></p>`,
  )
})

test('it ends before the first thing that only reading knows how to show', () => {
  expect(blocks(glance(`${text}<h2>Later</h2>${text}<table><tr><td>1</td></tr></table>${text}`))).toHaveLength(7)
  expect(blocks(glance(`${text}<h2>A picture</h2><p><img src="/tree.jpg"></p>${text}`))).toHaveLength(3)
})

test('a screenful is enough', () => {
  expect(blocks(glance(text.repeat(20))).length).toBeLessThan(15)
})

test('sections inside of the text are walked in their order', () => {
  const found = glance(`<section>${text}</section><section><h2>Later</h2>${text}</section>`)
  expect(found?.body.textContent).toMatch(/^First.*Third.*Later.*First/s)
})

test('hidden blocks are passed over', () => {
  expect(glance(`<p hidden>Hidden. ${sentence}</p>${text}`)?.body.textContent).toMatch(/^First/)
})

test.each([
  ['a heading that is no title of the page', `<h1>Orchard Notes</h1>`, { title: '' }],
  ['too little text', `<p>${sentence.repeat(2)}</p>`, {}],
  ['a picture first', `<figure><img src="/tree.jpg"></figure>${text}`, {}],
  ['loose text first', `Once there was a yard with a wall around it. ${text}`, {}],
  ['a short paragraph first, no sentence', `<p>A yard with a wall around it</p>${text}`, {}],
  ['a paragraph before the box', text, { over: `<div>${paragraph('Standfirst')}</div>` }],
  ['as much text elsewhere', text, { beside: `<div>${text}</div>` }],
  ['formulas in the first paragraph', `<p>${sentence}<math><mi>x</mi></math></p>${text}`, {}],
])('nothing is shown for %s', (_case, body, parts) => {
  expect(glance(body, parts)).toBeNull()
})

test('nothing is shown of comments, side columns and forms', () => {
  for (const box of ['<div class="comments">', '<aside>', '<form>', '<div id="cookie-notice">'])
    expect(glance(`${box}${text}`)).toBeNull()
})

test('Chinese paragraphs weigh what they say', () => {
  const line = '巷子尽头有一家旧书店，店主每天下午才开门，来的人都不着急，坐下来慢慢地读。'
  const found = glance(`<p>下雨了，旧书店里没有人。</p>${`<p>${line}</p>`.repeat(8)}`, {
    title: '旧书店里的慢阅读',
    lang: '',
  })
  expect(found).toMatchObject({ title: '旧书店里的慢阅读', lang: 'zh' })
  expect(found?.body.textContent).toMatch(/^下雨了/)
})

test.each([
  ['カタカナとひらがなの文章です。灯台の光は毎晩海の上を渡っていきました。', 'zh', 'ja', 'ltr'],
  ['가마 앞에서 보낸 겨울은 길었다. 우리는 불을 지키며 밤을 새웠다.', '', 'ko', 'ltr'],
  ['كانت العبّارة تنطلق كل يوم قبل الفجر، ولم يكن أحد يعرف إلى أين تذهب.', '', null, 'rtl'],
  ['Plain words about a wall, a yard and the wind that never came near it.', 'zh-CN', null, 'ltr'],
  ['Slowa o murze, podworzu i wietrze, ktory nigdy tam nie dotarl, jak mowia.', 'pl-PL', 'pl-PL', 'ltr'],
])('%s claimed as "%s" is set as %s, %s', (line, claimed, lang, dir) => {
  expect(glance(`<p>${line.repeat(4)}</p>`.repeat(4), { lang: claimed })).toMatchObject({ lang, dir })
})

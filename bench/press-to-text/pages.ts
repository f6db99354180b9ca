const WORDS =
  'harbour lamp tide ledger winter margin reader paper column letter candle window station evening record village river copper lantern question answer method figure season corner silver timber shelf ribbon chapter'.split(
    ' ',
  )
const CHARACTERS = '海灯潮书冬页读纸栏信烛窗站夜记村河铜问答法图季角银木架章光影人时路风山水城市学'

/** A repeatable source of numbers from 0 to 1 (Park and Miller's minimal standard generator, 1988). */
function random(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 48_271) % 2_147_483_647
    return state / 2_147_483_647
  }
}

function englishSentence(next: () => number): string {
  const words = Array.from({ length: 9 + Math.floor(next() * 12) }, () => WORDS[Math.floor(next() * WORDS.length)])
  return `The ${words.join(' ')}.`
}

function chineseSentence(next: () => number): string {
  const pick = () => CHARACTERS[Math.floor(next() * CHARACTERS.length)]
  const part = (length: number) => Array.from({ length }, pick).join('')
  return `${part(9)}，${part(8 + Math.floor(next() * 9))}。`
}

export interface BenchPage {
  name: string
  html: string
}

interface Shape {
  name: string
  lang: 'en' | 'zh-CN'
  paragraphs: number
  /** The page is filled with comments up to this many characters. */
  size: number
}

function page({ name, lang, paragraphs, size }: Shape): BenchPage {
  const next = random(11)
  const sentence = () => (lang === 'en' ? englishSentence(next) : chineseSentence(next))
  const paragraph = (n: number) => Array.from({ length: n }, sentence).join(' ')
  const blocks = Array.from({ length: paragraphs }, (_, index) => {
    const heading = index % 9 === 4 ? `<h2>${sentence()}</h2>` : ''
    const figure = index % 13 === 6 ? `<figure><img src="/picture.svg" width="640" height="360" alt=""></figure>` : ''
    return `${heading}${figure}<p>${paragraph(5)}</p>`
  })
  let comments = ''
  for (let n = 0; comments.length + blocks.join('').length < size; n++) {
    comments += `<li class="comment"><b>guest ${n}</b><div>${paragraph(2)}</div><a href="#r${n}">Reply</a></li>`
  }
  const html = `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>${name}</title>
    <style>body{margin:0;font:15px/1.5 sans-serif}main{max-width:44em;margin:auto}nav{background:#234;padding:8px}</style>
    </head><body><nav><a href="/">Front</a> <a href="/news">News</a></nav><main><article><h1>${sentence()}</h1>
    ${blocks.join('\n')}</article><section><h3>Comments</h3><ul>${comments}</ul></section></main></body></html>`
  return { name, html }
}

/** Pages of the kinds one meets: an ordinary article, one under a flood of comments, a Chinese one. */
export const benchPages = (): BenchPage[] => [
  page({ name: 'english 100 KB', lang: 'en', paragraphs: 40, size: 100_000 }),
  page({ name: 'english 1 MB', lang: 'en', paragraphs: 400, size: 1_000_000 }),
  page({ name: 'chinese 60 KB', lang: 'zh-CN', paragraphs: 50, size: 20_000 }),
]

import { extractArticle } from './extract-article'
import type { ArticleExtraction } from './extraction'

const paragraph = (topic: string): string =>
  `<p>The ${topic} stood in the north corner of the yard, where the wall keeps the wind away, and nobody had asked for years ` +
  'who planted it. Every spring it flowered a week before all the others, and every autumn the neighbours came with baskets.</p>'

/** Running text for pages made up in tests. */
export const prose = ['pear tree', 'old well', 'green bench', 'stone table'].map(paragraph)

/** Address of the pages made up in tests. */
export const sampleUrl = 'https://orchard.example/notes/pear.html'

/** What stands around the middle of a page made up in a test: in its head, before and after the text, after the article. */
export interface SampleParts {
  head?: string
  start?: string
  end?: string
  after?: string
}

/** An ordinary page around some of an article: bars, side column, footer, four paragraphs and what is given between them. */
export function samplePage(
  middle: string,
  { head = '', start = '', end = '', after = '' }: SampleParts = {},
): Document {
  const [first, second, third, fourth] = prose
  return new DOMParser().parseFromString(
    `<!doctype html><html lang="en"><head><title>The pear tree - Orchard Notes</title>${head}</head><body>
    <header><nav><a href="/">Home</a> <a href="/all">All notes</a></nav></header>
    <div id="page"><article><h1>The pear tree</h1>${start}${first}${second}${middle}${third}${fourth}${end}</article>${after}
    <div class="side"><ul><li><a href="/a">Plums</a></li><li><a href="/b">Figs</a></li></ul></div></div>
    <footer><a href="/imprint">Imprint</a></footer></body></html>`,
    'text/html',
  )
}

/** The article of such a page; throws when none is found. */
export function extractSample(middle: string, parts?: SampleParts): ArticleExtraction {
  const extraction = extractArticle(samplePage(middle, parts), { url: sampleUrl })
  if (extraction.kind !== 'article') throw new Error(extraction.kind)
  return extraction
}

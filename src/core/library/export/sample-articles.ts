import { notRead } from '../annotations'
import type { ExportedArticle } from './exported'

/** Two articles of our own writing: one with everything an article can have, one bare. */
export const SAMPLE: ExportedArticle[] = [
  {
    entry: {
      id: 'AAAAAAAAAAAAAAAAAAAAAA',
      url: 'https://tides.example/salt?a=1&b=2',
      title: 'Salt & <wind>: "clocks"',
      byline: 'Ada Moor',
      siteName: 'Tides',
      published: '2024-02-03T04:05:06.000Z',
      lang: 'en',
      dir: 'ltr',
      excerpt: 'A harbour.',
      image: null,
      minutes: 3,
      summary: ['The clock stood still.'],
      savedAt: 1700000000000,
      tags: ['sea', '潮汐'],
      archived: true,
      favourite: true,
      reading: { ...notRead, progress: 0.25 },
      highlights: [
        {
          id: 'h1',
          colour: 'green',
          quote: { exact: 'The clock stood still', prefix: '', suffix: ' at noon', start: 0 },
          note: 'Why?',
          madeAt: 1700000001000,
        },
      ],
      note: 'Ask the keeper.',
      removedAt: null,
      hasBody: true,
    },
    body: {
      id: 'AAAAAAAAAAAAAAAAAAAAAA',
      html:
        '<p>The clock stood still at noon. <a href="#lectern-n1" id="lectern-r1">1</a></p>' +
        '<h2>Tides</h2><img src="https://tides.example/a.png" alt="A harbour" width="50%"><figure><img src="https://tides.example/none.jpg"><figcaption>None</figcaption></figure>' +
        '<ul><li>one<ul><li>two</li></ul></li>loose<p>part</p></ul><dl><dd>alone</dd></dl><dl><dt>a</dt><dd>b</dd></dl>' +
        '<table><tbody><tr><td colspan="2">1</td></tr></tbody></table><em><div>block in a word</div></em><a href="https://a.example/"><div>block link</div></a>' +
        '<details open><summary>More</summary>words</details><time datetime="yesterday">then</time><pre><code class="language-ts">a &lt; b\u0007</code></pre>' +
        '<math display="block"><mfrac><mn>1</mn><mi>x</mi></mfrac></math><ol start="3" reversed><li value="9">three</li></ol><ruby>漢<rt>kan</rt></ruby><li>lost</li>' +
        '<p id="lectern-n1">A note. <a href="#lectern-r1">back</a></p><aside data-callout="tip"><p>Tip</p></aside><figcaption>loose caption</figcaption>',
      text: 'The clock stood still at noon.',
    },
  },
  {
    entry: {
      id: 'BBBBBBBBBBBBBBBBBBBBBB',
      url: 'https://tides.example/zh',
      title: '潮汐与时钟',
      byline: null,
      siteName: null,
      published: null,
      lang: 'zh',
      dir: 'ltr',
      excerpt: '钟停在正午。',
      image: null,
      minutes: 1,
      summary: [],
      savedAt: 1600000000000,
      tags: [],
      archived: false,
      favourite: false,
      reading: notRead,
      highlights: [],
      note: '',
      removedAt: null,
      hasBody: false,
    },
    body: null,
  },
]

export async function* sampleArticles(): AsyncGenerator<ExportedArticle> {
  yield* SAMPLE
}

import type { Analysis, Article } from '../../src/core/article/article'
import type { Highlight } from '../../src/core/library/annotations'

interface Sample {
  article: Article
  analysis: Analysis
  tags: string[]
}

type Passage = Pick<Highlight, 'colour' | 'note'> & { words: string }

interface Told {
  url: string
  title: string
  byline: string
  lang: string
  summary: string
  minutes: number
  tags: string[]
}

const TOLD: Told[] = [
  {
    url: 'https://harbour.example/ferry',
    title: 'Notes on the ferry timetable problem',
    byline: 'Oda Brandt',
    lang: 'en',
    summary: 'A small scheduling problem turns out to hide a large one.',
    minutes: 7,
    tags: ['scheduling'],
  },
  {
    url: 'https://stackforge.example/logs',
    title: 'How a log-structured store forgets',
    byline: 'R. Venn',
    lang: 'en',
    summary: 'Tombstones outlive the rows they delete; the compaction schedule decides for how long.',
    minutes: 18,
    tags: ['storage engines', 'compaction'],
  },
  {
    url: 'https://jieqi.example/baiyu',
    title: '白露之后，河边的人',
    byline: '林向晚',
    lang: 'zh-CN',
    summary: '节气不是日历上的一个格子，而是河水、雾和洗衣声一起慢下来的那几天。',
    minutes: 9,
    tags: ['节气', '散文'],
  },
  {
    url: 'https://orionquarterly.example/quiet-page',
    title: 'The quiet page: why reading needs less than we give it',
    byline: 'Ines Falkner',
    lang: 'en',
    summary: 'Readers finish a long text twice as often when nothing beside it moves.',
    minutes: 11,
    tags: ['reading', 'typography'],
  },
]

/** A few articles of invented sites, for a library that looks lived in. Oldest first. */
export const sampleLibrary: Sample[] = TOLD.map(({ url, title, byline, lang, summary, minutes, tags }) => ({
  article: {
    url,
    title,
    byline,
    lang,
    siteName: null,
    published: '2026-03-14T08:00:00Z',
    dir: 'ltr',
    excerpt: summary,
    image: null,
    html: `<p>${summary}</p>`,
    text: summary,
  },
  analysis: { minutes, summary: [summary], tags },
  tags,
}))

/** What was marked in them, by address. */
const PASSAGES: Record<string, Passage[]> = {
  'https://harbour.example/ferry': [
    {
      words: 'A timetable is a promise made to people who are not there when it is written.',
      colour: 'green',
      note: '',
    },
  ],
  'https://jieqi.example/baiyu': [
    {
      words: '节气不是日历上的一个格子，而是河水、雾和洗衣声一起慢下来的那几天。',
      colour: 'pink',
      note: '下次回去，早起去河边看看。',
    },
  ],
  'https://orionquarterly.example/quiet-page': [
    {
      words: 'Readers finish a long text twice as often when nothing beside it moves.',
      colour: 'yellow',
      note: 'For the talk in May.',
    },
    {
      words:
        'The margin is not what is left over. It is where the eye rests before it takes the next line, and where the hand once held the page.',
      colour: 'blue',
      note: '',
    },
  ],
}

/** The highlights of one of them, as they are sent to be kept. */
export const sampleHighlights = (url: string): Highlight[] =>
  (PASSAGES[url] ?? []).map(({ words, colour, note }, index) => ({
    id: `sample-${index}`,
    colour,
    note,
    quote: { exact: words, prefix: '', suffix: '', start: index },
    madeAt: Date.parse('2026-03-15T08:00:00Z'),
  }))

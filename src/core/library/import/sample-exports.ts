import { strToU8, zipSync } from 'fflate'
import type { SourceFile } from './source-file'

/** Files in the shapes other programs write them, with words of our own. */
export const sampleFile = (path: string, content: string | Uint8Array): SourceFile => {
  const bytes = typeof content === 'string' ? strToU8(content) : content
  return { path, size: bytes.length, bytes: async () => bytes }
}

export const sampleZip = (path: string, files: Record<string, string>): SourceFile =>
  sampleFile(path, zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)]))))

export const POCKET = `title,url,time_added,tags,status
"Salt, wind and clocks",https://tides.example/salt,1583064000,sea|slow reading,unread
潮汐与时钟,https://tides.example/zh,1583064001,,archive
`
export const POCKET_HTML = `<!DOCTYPE html>
<html><!--So long--><head><meta http-equiv="Content-Type" content="text/html; charset=UTF-8" /><title>Pocket Export</title></head>
<body><h1>Unread</h1><ul>
<li><a href="https://tides.example/salt?a=1&amp;b=2" time_added="1583064000" tags="sea,slow">Salt &amp; wind</a></li>
</ul><h1>Read Archive</h1><ul>
<li><a href="https://tides.example/zh" time_added="1583064001" tags="">潮汐与时钟</a></li>
</ul></body></html>`
export const INSTAPAPER = `URL,Title,Selection,Folder,Timestamp,Tags
https://tides.example/salt,Salt,"A ""marked"" line",Starred,1583064000,"[""sea""]"
https://tides.example/zh,潮汐,,Harbours,1583064001,[]
`
export const READWISE = `Title,URL,ID,Document tags,Saved date,Reading progress,Location,Seen
Salt,https://tides.example/salt,01gmj,"['sea', ""it's slow""]",2022-11-06 04:33:50+00:00,0.25,archive,True
`
export const RAINDROP = `id,title,note,excerpt,url,folder,tags,created,cover,highlights,favorite
1,Salt,Ask the keeper,A harbour,https://tides.example/salt,Sea / Harbours,"slow, tide",2022-01-31T14:21:37.000Z,https://tides.example/a.jpg,"Highlight:The clock stood still
Note:why",true
`
export const MATTER = `Title,Author,Publisher,URL,Tags,Word Count,In Queue,Favorited,Read,Highlight_Count,Last Interaction Date,File Id
Salt,Ada Moor,Tides,https://tides.example/salt,sea;slow,812,False,True,True,0,2023-04-05 06:07:08,x1
`
export const OMNIVORE = {
  'metadata_0_to_20.json': JSON.stringify([
    {
      id: 'a1',
      slug: 'salt-17',
      title: 'Salt',
      description: 'A harbour',
      author: 'Ada Moor',
      url: 'https://tides.example/salt',
      state: 'Archived',
      readingProgress: 40,
      thumbnail: 'https://tides.example/a.jpg',
      labels: ['sea'],
      savedAt: '2023-01-02T03:04:05.000Z',
      updatedAt: '2023-01-02T03:04:05.000Z',
      publishedAt: '2022-12-01T00:00:00.000Z',
    },
  ]),
  'content/salt-17.html': '<div><p>The clock stood still at noon.</p></div>',
  'highlights/salt-17.md': '> The clock stood still\n\nWhy?\n',
}
export const WALLABAG = JSON.stringify([
  {
    is_archived: 1,
    is_starred: 0,
    tags: ['sea'],
    is_public: false,
    id: 7,
    title: 'Salt',
    url: 'https://tides.example/salt',
    content: '<p>The clock stood still at noon.</p>',
    created_at: '2021-05-06T07:08:09+0000',
    published_by: ['Ada Moor'],
    annotations: [{ text: 'Why?', quote: 'clock stood', created_at: '2021-05-07T00:00:00+0000', ranges: [] }],
    mimetype: 'text/html',
    language: 'en_GB',
    reading_time: 3,
    domain_name: 'tides.example',
    preview_picture: 'https://tides.example/a.jpg',
  },
])
export const KARAKEEP = JSON.stringify({
  bookmarks: [
    {
      createdAt: 1700000000,
      title: null,
      tags: ['sea'],
      content: { type: 'link', url: 'https://tides.example/salt' },
      note: 'Ask',
      archived: true,
      lists: [],
    },
    { createdAt: 1700000001, title: 'A note', tags: [], content: { type: 'text', text: 'No address' }, note: null },
  ],
  lists: [],
})
export const LINKWARDEN = JSON.stringify({
  id: 1,
  name: 'Ada',
  pinnedLinks: [{ url: 'https://tides.example/salt' }],
  collections: [
    {
      name: 'Harbours',
      links: [
        {
          name: 'Salt',
          type: 'url',
          url: 'https://tides.example/salt',
          description: 'A harbour',
          tags: [{ id: 1, name: 'sea' }],
          createdAt: '2024-02-03T04:05:06.000Z',
        },
      ],
    },
  ],
})
export const LINKDING = JSON.stringify({
  count: 1,
  next: null,
  results: [
    {
      id: 1,
      url: 'https://tides.example/salt',
      title: '',
      description: 'A harbour',
      notes: 'Ask',
      website_title: 'Salt',
      is_archived: true,
      unread: false,
      tag_names: ['sea'],
      date_added: '2020-09-26T09:46:23.006313Z',
    },
  ],
})
export const BOOKMARKS = `<!DOCTYPE NETSCAPE-Bookmark-file-1>
<!-- This is an automatically generated file. -->
<META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=UTF-8">
<TITLE>Bookmarks</TITLE>
<H1>Bookmarks</H1>
<DL><p>
    <DT><H3 PERSONAL_TOOLBAR_FOLDER="true">Bookmarks bar</H3>
    <DL><p>
        <DT><H3>Harbours</H3>
        <DL><p>
            <DT><A HREF="https://tides.example/salt" ADD_DATE="1583064000" TAGS="sea,slow">Salt &amp; wind</A>
            <DD>A harbour
        </DL><p>
        <DT><A HREF="javascript:void(0)">Bookmarklet</A>
        <DT><A HREF="https://tides.example/zh">潮汐</A>
    </DL><p>
</DL><p>
`
export const URLS = `# my list
https://tides.example/salt
- [潮汐](https://tides.example/zh)
`
export const SAVED_PAGE = `<!DOCTYPE html>
<!-- saved from url=(0026)https://tides.example/salt -->
<html><head><title>Salt &amp; wind</title></head><body><p>The clock stood still.</p></body></html>`
export const HEXO = `---
title: '潮汐: 与时钟'
categories:
 - 海
 - [港口, 灯塔]
tags: [慢]
headimg: 'https://tides.example/a.png'
author: 林岸
date: Thu, 16 Jun 2022 02:31:27 GMT
---

<div>
<div style="height: 6px"></div>
                        <p>钟停在正午。</p>

                        <p>海水退去。</p>
</div>
`
export const HUGO = `---
title: "Salt"
date: 2023-03-04T05:06:07Z
url: https://tides.example/salt
tags: ["sea"]
---
# Salt

The **clock** stood still.
`

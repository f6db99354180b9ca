import { csvColumns, csvItems } from '../csv-rows'
import type { ImportFormat } from '../import-format'
import { type ImportedMark, recordItem } from '../import-record'
import { isYes } from '../json-values'
import { readDate } from '../read-date'

/** `id,title,note,excerpt,url,folder,tags,created,cover,highlights,favorite`; the folder becomes a tag. */
export const raindropCsv: ImportFormat = {
  name: 'Raindrop.io',
  detect: ({ text }) => ['url', 'folder', 'created', 'cover'].every((name) => csvColumns(text).includes(name)),
  read: ({ text }) =>
    csvItems(text, (row, line) => {
      const folders = (row.folder ?? '').split(' / ').filter((name) => name !== '' && name !== 'Unsorted')
      return recordItem(
        {
          url: row.url ?? '',
          title: row.title ?? '',
          note: row.note ?? '',
          excerpt: row.excerpt ?? '',
          tags: [...folders, ...(row.tags ?? '').split(',').map((tag) => tag.trim())].filter(Boolean),
          savedAt: readDate(row.created),
          image: row.cover || null,
          favourite: isYes(row.favorite),
          marks: marksIn(row.highlights ?? ''),
        },
        line,
      )
    }),
}

/** `Highlight:…` and `Note:…` lines. */
function marksIn(text: string): ImportedMark[] {
  const marks: ImportedMark[] = []
  for (const line of text.split('\n')) {
    const [, kind, words] = /^(Highlight|Note):\s*(.*)$/.exec(line.trim()) ?? []
    const last = marks.at(-1)
    if (kind === 'Highlight' && words) marks.push({ text: words, note: '', madeAt: null })
    else if (kind === 'Note' && last) last.note = words ?? ''
    else if (line.trim() && last) last.text += `\n${line.trim()}`
  }
  return marks
}

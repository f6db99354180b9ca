import { decodeText } from '../decode-text'
import type { ImportFormat, Source } from '../import-format'
import { type ImportedMark, type ImportItem, recordItem } from '../import-record'
import { listIn, namesIn, textIn, textOrNull } from '../json-values'
import { readDate } from '../read-date'
import { folderOf } from '../source-file'

/** A zip with `metadata_0_to_20.json` and so on, `content/<slug>.html` and `highlights/<slug>.md`. */
export const omnivore: ImportFormat = {
  name: 'Omnivore',
  detect: ({ json }) => {
    const first = listIn(json)[0]
    return first !== undefined && 'slug' in first && 'url' in first && 'savedAt' in first
  },
  async *read(source): AsyncGenerator<ImportItem> {
    for (const [index, item] of listIn(source.json).entries()) {
      const folder = folderOf(source.file.path)
      const slug = textIn(item.slug)
      const html = await partOf(source, `${folder}content/${slug}.html`)
      const marks = await partOf(source, `${folder}highlights/${slug}.md`)
      const progress = Number(item.readingProgress ?? item.readingProgressPercent ?? 0)
      yield recordItem(
        {
          url: textIn(item.url),
          title: textIn(item.title),
          excerpt: textIn(item.description),
          byline: textOrNull(item.author),
          image: textOrNull(item.thumbnail),
          tags: namesIn(item.labels),
          savedAt: readDate(item.savedAt),
          published: textOrNull(item.publishedAt),
          archived: /^archived$/i.test(textIn(item.state)),
          progress: Math.min(1, Math.max(0, progress / 100)) || 0,
          html,
          marks: marks === null ? [] : quotesIn(marks),
        },
        `${source.file.path} ${index + 1}`,
      )
    }
  },
}

async function partOf(source: Source, path: string): Promise<string | null> {
  const file = source.all.get(path)
  if (!file) return null
  source.claim(path)
  try {
    return decodeText(await file.bytes())
  } catch {
    return null
  }
}

/** Each passage is a quotation; what stands right under it is its note. */
function quotesIn(markdown: string): ImportedMark[] {
  const marks: ImportedMark[] = []
  let inQuote = false
  for (const line of markdown.split(/\r?\n/)) {
    const quoted = /^>\s?(.*)$/.exec(line)?.[1]
    const last = marks.at(-1)
    if (quoted !== undefined) {
      if (inQuote && last) last.text += `\n${quoted}`
      else marks.push({ text: quoted, note: '', madeAt: null })
    } else if (line.trim() !== '' && last && !/^#/.test(line)) last.note = `${last.note}\n${line}`.trim()
    inQuote = quoted !== undefined
  }
  return marks.map((mark) => ({ ...mark, text: mark.text.replace(/\s*\[⤴️?\]\([^)]*\)|\s*#\w+$/gu, '').trim() }))
}

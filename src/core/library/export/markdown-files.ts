import { stringify } from 'yaml'
import { rebuildBody } from '../../article/rebuild-body'
import { toMarkdown } from '../../article/to-markdown'
import type { Entry } from '../entry'
import type { ExportedArticle, ExportedFile, ExportTools } from './exported'
import { fileNames } from './file-names'

/** One Markdown file an article: front matter, the text, then highlights and notes as quotations. */
export async function* markdownFiles(
  articles: AsyncIterable<ExportedArticle>,
  { parse }: Pick<ExportTools, 'parse'>,
): AsyncGenerator<ExportedFile> {
  const nameOf = fileNames()
  for await (const { entry, body } of articles) {
    if (entry.removedAt !== null) continue
    const text = body ? markdownOf(parse(body.html)) : entry.excerpt
    const parts = [`---\n${frontMatter(entry)}---`, `# ${entry.title}`, text.trim(), ...marks(entry)]
    yield { path: nameOf(entry.title, 'md'), content: `${parts.filter(Boolean).join('\n\n')}\n` }
  }
}

const markdownOf = (document: Document): string => toMarkdown(rebuildBody(document.body, document))

function frontMatter(entry: Entry): string {
  const { title, url, tags, byline, siteName, published, lang, archived, favourite, note, reading } = entry
  return stringify({
    title,
    url,
    saved: new Date(entry.savedAt).toISOString(),
    ...(tags.length > 0 && { tags }),
    ...(byline !== null && { author: byline }),
    ...(siteName !== null && { site: siteName }),
    ...(published !== null && { published }),
    ...(lang !== null && { lang }),
    ...(archived && { archived }),
    ...(favourite && { favourite }),
    ...(reading.progress > 0 && { progress: reading.progress }),
    ...(note !== '' && { note }),
  })
}

const quoted = (text: string): string => text.replace(/^/gm, '> ')

function marks({ highlights }: Entry): string[] {
  if (highlights.length === 0) return []
  return ['## Highlights', ...highlights.flatMap(({ quote, note }) => [quoted(quote.exact), note].filter(Boolean))]
}

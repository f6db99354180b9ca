import { marked } from 'marked'
import { parse as parseYaml } from 'yaml'
import type { ImportFormat } from '../import-format'
import { type ImportItem, recordItem, skipped } from '../import-record'
import { isJson, isYes, type Json, textIn } from '../json-values'
import { localAddress } from '../local-address'
import { readDate } from '../read-date'
import { fileName, hasEnding } from '../source-file'

const fence = /^\s*(?:\ufeff)?---[ \t]*\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/

/** Posts of Hexo, Hugo and Jekyll, and notes with front matter: YAML between two lines of dashes, then Markdown or HTML. */
export const frontMatter: ImportFormat = {
  name: 'Markdown',
  detect: ({ file, text }) => fence.test(text.slice(0, 100_000)) || hasEnding(file.path, 'md', 'markdown'),
  async *read({ file, text }): AsyncGenerator<ImportItem> {
    const [matter, yaml] = fence.exec(text) ?? ['', '']
    let facts: Json
    try {
      const read: unknown = parseYaml(yaml ?? '', { logLevel: 'silent' })
      facts = isJson(read) ? read : {}
    } catch {
      yield skipped(file.path, 'broken-file')
      return
    }
    const body = text.slice(matter.length)
    const address = [
      'url',
      'link',
      'source',
      'source_url',
      'original_url',
      'canonical_url',
      'canonicalURL',
      'permalink',
    ]
      .map((name) => textIn(facts[name]))
      .find((value) => /^https?:\/\//i.test(value))
    yield recordItem(
      {
        url: address ?? (await localAddress(file.path, text)),
        title: textIn(facts.title) || /^#\s+(.+)$/m.exec(body)?.[1] || fileName(file.path).replace(/\.\w+$/, ''),
        html: asHtml(body),
        tags: [...words(facts.tags), ...words(facts.categories), ...words(facts.category)],
        savedAt: readDate(facts.saved ?? facts.savedAt),
        published: isoDate(facts.published ?? facts.date),
        byline: words(facts.author ?? facts.authors).join(', ') || null,
        siteName: textIn(facts.site) || null,
        excerpt: textIn(facts.description) || textIn(facts.excerpt),
        image: textIn(facts.headimg) || textIn(facts.thumbnail) || textIn(facts.cover) || textIn(facts.image) || null,
        lang: textIn(facts.lang) || textIn(facts.language) || null,
        archived: isYes(facts.archived),
        favourite: isYes(facts.favourite),
        note: textIn(facts.note),
      },
      file.path,
    )
  },
}

/**
 * A body that is HTML from end to end is left alone: read as Markdown, its lines that begin with spaces would be code.
 */
function asHtml(body: string): string {
  const trimmed = body.trim()
  if (/^<(?:!--|[a-z])/i.test(trimmed) && trimmed.endsWith('>')) return trimmed
  return marked.parse(body, { async: false, gfm: true })
}

/** One word, several in a list, or lists in a list, as Hexo has them. */
const words = (value: unknown): string[] =>
  Array.isArray(value)
    ? value.flatMap(words)
    : isJson(value)
      ? words(value.name)
      : typeof value === 'string' || typeof value === 'number'
        ? [String(value)]
        : []

function isoDate(value: unknown): string | null {
  const at = readDate(value)
  return at === null ? null : new Date(at).toISOString()
}

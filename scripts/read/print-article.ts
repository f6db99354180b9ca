import { toMarkdown } from '../../src/core/article/to-markdown'
import { readPage } from '../../src/entrypoints/content/read-page'
import { analysePage } from './analyse-page'
import { loadPage } from './load-page'

/** Prints a page's article as Markdown. Returns the process's exit code. */
export function printArticle(file: string, url?: string): number {
  const page = loadPage(file, url)
  const extraction = readPage(page.document, { url: page.url })
  if (extraction.kind !== 'article') {
    process.stderr.write(extraction.kind === 'too-large' ? 'The page is too large to read.\n' : 'No article found.\n')
    return 1
  }
  const { article, body } = extraction
  const { minutes, summary, tags } = analysePage(extraction)
  const facts = [article.byline, article.siteName, article.published, article.lang, `${minutes} min`]
  const parts = [`# ${article.title}`, facts.filter(Boolean).join(' · ')]
  if (summary.length > 0) parts.push(summary.map((sentence) => `> ${sentence}`).join('\n>\n'))
  if (tags.length > 0) parts.push(`Tags: ${tags.join(', ')}`)
  process.stdout.write(`${parts.join('\n\n')}\n\n${toMarkdown(body)}`)
  return 0
}

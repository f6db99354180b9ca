import type { ReadingStage } from '../../article/reading-stage'

/** Longest name of a file, in characters: below what any system takes, with room for its ending. */
const LONGEST = 80

/** Hands the highlights to the person as a file named after the article. */
export function saveMarkdown({ article, frame }: ReadingStage, markdown: string): void {
  const name = article.title.replace(/[\p{Cc}/\\:*?"<>|]+/gu, ' ').trim().slice(0, LONGEST) || 'highlights'
  const address = URL.createObjectURL(new Blob([markdown], { type: 'text/markdown' }))
  const link = frame.ownerDocument.createElement('a')
  link.href = address
  link.download = `${name}.md`
  link.click()
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
}

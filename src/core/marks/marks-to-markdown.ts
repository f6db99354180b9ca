interface Mark {
  quote: { exact: string }
  note: string
}

/** Marked passages as Markdown: each a quotation, what was written beside it below. */
export function marksToMarkdown({ title, url }: { title: string; url: string }, marks: readonly Mark[]): string {
  const passages = marks.map(({ quote, note }) => {
    const words = quote.exact
      .trim()
      .split('\n')
      .map((line) => `> ${plain(line)}`)
      .join('\n>\n')
    return note.trim() ? `${words}\n\n${note.trim()}` : words
  })
  return `# [${plain(title)}](<${url.replace(/[<>]/g, encodeURIComponent)}>)\n\n${passages.join('\n\n')}\n`
}

/** What would mean something in Markdown, or in the HTML it may hold, is only words here. */
const plain = (text: string): string => text.replace(/[\\`*_[\]<>#]/g, '\\$&')

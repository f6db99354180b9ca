interface Mark {
  quote: { exact: string }
  note: string
}

/** The note on an article and its marked passages as Markdown: each a quotation, what was written beside it below. */
export function marksToMarkdown(
  { title, url }: { title: string; url: string },
  marks: readonly Mark[],
  note = '',
): string {
  const passages = marks.map(({ quote, note }) => {
    const words = quote.exact
      .trim()
      .split('\n')
      .map((line) => `> ${plain(line)}`)
      .join('\n>\n')
    return note.trim() ? `${words}\n\n${note.trim()}` : words
  })
  return `# [${plain(title)}](<${url.replace(/[<>]/g, encodeURIComponent)}>)\n\n${[note.trim(), ...passages].filter(Boolean).join('\n\n')}\n`
}

/** What would mean something in Markdown, or in the HTML it may hold, is only words here. */
const plain = (text: string): string => text.replace(/[\\`*_[\]<>#]/g, '\\$&')

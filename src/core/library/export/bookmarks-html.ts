import type { Entry } from '../entry'

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const escapeHtml = (text: string): string => text.replace(/[&<>"]/g, (sign) => escapes[sign] ?? sign)

/** Netscape's bookmark file, which every browser reads; archived articles lie in a folder of that name. */
export function bookmarksHtml(entries: readonly Entry[]): string {
  const line = ({ url, title, savedAt, tags, favourite, note }: Entry): string => {
    const tagged = tags.length > 0 ? ` TAGS="${escapeHtml(tags.map((tag) => tag.replaceAll(',', ' ')).join(','))}"` : ''
    const star = favourite ? ' DATA-FAVOURITE="1"' : ''
    const link = `<DT><A HREF="${escapeHtml(url)}" ADD_DATE="${Math.floor(savedAt / 1000)}"${tagged}${star}>${escapeHtml(title)}</A>`
    return note ? `${link}\n<DD>${escapeHtml(note.replace(/\s+/g, ' '))}` : link
  }
  const kept = entries.filter(({ removedAt }) => removedAt === null)
  return [
    '<!DOCTYPE NETSCAPE-Bookmark-file-1>',
    '<META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=UTF-8">',
    '<TITLE>Bookmarks</TITLE>',
    '<H1>Bookmarks</H1>',
    '<DL><p>',
    ...kept.filter(({ archived }) => !archived).map(line),
    '<DT><H3>Archive</H3>',
    '<DL><p>',
    ...kept.filter(({ archived }) => archived).map(line),
    '</DL><p>',
    '</DL><p>',
    '',
  ].join('\n')
}

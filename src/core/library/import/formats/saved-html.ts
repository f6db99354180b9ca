import { attributesIn, plainText } from '../html-text'
import type { ImportFormat } from '../import-format'
import { type ImportItem, recordItem } from '../import-record'
import { localAddress } from '../local-address'
import { hasEnding } from '../source-file'

/** A page saved by a browser, SingleFile or a crawler. Where it came from is looked for in what those write into it. */
export const savedHtml: ImportFormat = {
  name: 'HTML',
  detect: ({ file, text }) =>
    hasEnding(file.path, 'html', 'htm', 'xhtml') || /^\s*<(?:!doctype html|html)\b/i.test(text),
  async *read({ file, text }): AsyncGenerator<ImportItem> {
    const head = text.slice(0, 200_000)
    const title = plainText(/<title[^>]*>([\s\S]*?)<\/title>/i.exec(head)?.[1] ?? '')
    const url = savedFrom(head) ?? (await localAddress(file.path, text))
    yield recordItem({ url, title: title || file.path, html: text, isPage: true }, file.path)
  },
}

function savedFrom(head: string): string | null {
  const candidates = [
    // Browsers and SingleFile leave a comment.
    /saved from url=\(\d+\)(https?:\/\/[^\s>]+)/i.exec(head)?.[1],
    /Page saved with SingleFile\s+url:\s*(https?:\/\/\S+)/i.exec(head)?.[1],
    ...tagsOf(head, 'link')
      .filter(({ rel }) => rel === 'canonical')
      .map(({ href }) => href),
    ...tagsOf(head, 'meta')
      .filter(({ property }) => property === 'og:url')
      .map(({ content }) => content),
  ]
  return candidates.find((url) => url !== undefined && /^https?:\/\//i.test(url)) ?? null
}

const tagsOf = (head: string, name: string) =>
  [...head.matchAll(new RegExp(`<${name}\\b([^>]*)>`, 'gi'))].map(([, inside]) => attributesIn(inside ?? ''))

import { rebuildBody } from '../../../article/rebuild-body'
import type { Body, Entry } from '../../entry'
import { pictureAddress } from '../../pictures/picture-address'
import type { ExportedFile, ExportTools } from '../exported'
import {
  type BookFacts,
  type BookPicture,
  type Chapter,
  CONTAINER,
  navigation,
  packageDocument,
  page,
  STYLE,
} from './package-files'
import { xhtmlBody } from './xhtml-body'
import { xmlText } from './xml-text'

/** The formats every reading system shows (EPUB 3.3, 3.2), by their endings. */
const ENDINGS: Readonly<Record<string, string>> = {
  'image/gif': 'gif',
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/webp': 'webp',
}

/** What a book says of an article, saved or not. */
export type BookEntry = Pick<
  Entry,
  'url' | 'title' | 'byline' | 'siteName' | 'published' | 'lang' | 'dir' | 'excerpt' | 'highlights' | 'note'
>

/**
 * One EPUB 3 of many articles: contents, texts, the pictures that are kept on this device, highlights and notes. Its
 * files in the order the container wants them, to be packed with `zipPieces`.
 */
export async function* epubFiles(
  articles: AsyncIterable<{ entry: BookEntry; body: Pick<Body, 'html'> | null }>,
  book: BookFacts,
  { parse, picture }: ExportTools,
): AsyncGenerator<ExportedFile> {
  // Must be first and unpacked: readers look at the bytes (OCF 3.3, 4.2.1).
  yield { path: 'mimetype', content: 'application/epub+zip', stored: true }
  yield { path: 'META-INF/container.xml', content: CONTAINER }
  yield { path: 'EPUB/style.css', content: STYLE }
  const chapters: Chapter[] = []
  const pictures = new Map<string, BookPicture>()
  for await (const { entry, body } of articles) {
    const document = parse(body?.html ?? '')
    const rebuilt = rebuildBody(document.body, document, { pictures: 'wait' })
    const addresses = [...rebuilt.querySelectorAll('img')].map(addressesOf)
    for (const url of addresses.flat()) {
      const kept = pictures.has(url) ? null : await picture(url, entry.url)
      const ending = kept && ENDINGS[kept.type]
      if (!kept || !ending) continue
      const found = { file: `pictures/${pictures.size + 1}.${ending}`, type: kept.type }
      pictures.set(url, found)
      yield { path: `EPUB/${found.file}`, content: kept.bytes, stored: true }
    }
    const { xhtml, hasMath } = xhtmlBody(rebuilt, (image) => {
      const found = addressesOf(image).find((url) => pictures.has(url))
      return found ? `../${pictures.get(found)?.file}` : null
    })
    const file = `articles/${chapters.length + 1}.xhtml`
    const text = `<h1>${xmlText(entry.title)}</h1>${meta(entry)}${xhtml || `<p>${xmlText(entry.excerpt)}</p>`}${marks(entry)}`
    yield { path: `EPUB/${file}`, content: page(entry.title, entry.lang ?? book.lang, entry.dir, text) }
    chapters.push({ file, title: entry.title, lang: entry.lang, byline: entry.byline, hasMath })
  }
  yield { path: 'EPUB/nav.xhtml', content: navigation(book, chapters) }
  yield { path: 'EPUB/package.opf', content: packageDocument(book, chapters, [...pictures.values()]) }
}

/** Where a picture may lie: under the address it is kept by, or the one it stands under. */
function addressesOf(image: Element): string[] {
  const kept = pictureAddress((name) => image.getAttribute(name) ?? '')
  return [kept, image.getAttribute('data-src')].filter((address) => address !== null)
}

function meta({ byline, siteName, url, published }: BookEntry): string {
  const facts = [byline, siteName, published?.slice(0, 10)].filter((fact) => fact != null && fact !== '')
  return `<p class="meta">${[...facts.map((fact) => xmlText(fact ?? '')), `<a href="${xmlText(url)}">${xmlText(new URL(url).hostname)}</a>`].join(' · ')}</p>`
}

function marks({ highlights, note }: BookEntry): string {
  const parts = [
    ...(note === '' ? [] : [`<p class="mark">${xmlText(note)}</p>`]),
    ...highlights.map(
      (highlight) =>
        `<blockquote class="mark"><p>${xmlText(highlight.quote.exact)}</p></blockquote>${highlight.note === '' ? '' : `<p>${xmlText(highlight.note)}</p>`}`,
    ),
  ]
  return parts.length === 0 ? '' : `<hr/>${parts.join('')}`
}

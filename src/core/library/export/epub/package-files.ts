import type { Direction } from '../../../article/article'
import { xmlText } from './xml-text'

/** An article's place in the book. */
export interface Chapter {
  file: string
  title: string
  lang: string | null
  byline: string | null
  hasMath: boolean
}

export interface BookFacts {
  title: string
  /** BCP 47 tag of the book. */
  lang: string
  dir: Direction
  /** The heading over the contents, in the person's language. */
  contents: string
  /** Names the book among others; a URN. */
  id: string
  /** Ms since 1970. */
  madeAt: number
}

export interface BookPicture {
  file: string
  type: string
}

export const CONTAINER = `<?xml version="1.0" encoding="UTF-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/></rootfiles></container>`

export const STYLE = `body{font-family:serif;line-height:1.5;margin:0 5%}h1,h2,h3{line-height:1.25;text-align:start}img{max-width:100%;height:auto}
.meta{font-family:sans-serif;font-size:.85em;opacity:.75}pre{white-space:pre-wrap;font-size:.85em}blockquote{margin:1em 1.5em;font-style:italic}
table{border-collapse:collapse}td,th{border:1px solid;padding:.25em .5em}.mark{border-inline-start:.25em solid;padding-inline-start:.75em}`

/** The package document (EPUB 3.3, 5): what is in the book and in which order it is read. */
export function packageDocument(
  book: BookFacts,
  chapters: readonly Chapter[],
  pictures: readonly BookPicture[],
): string {
  const modified = `${new Date(book.madeAt).toISOString().slice(0, 19)}Z`
  const creators = [...new Set(chapters.flatMap(({ byline }) => byline ?? []))].slice(0, 30)
  const items = chapters.map(
    ({ file, hasMath }, index) =>
      `<item id="c${index}" href="${file}" media-type="application/xhtml+xml"${hasMath ? ' properties="mathml"' : ''}/>`,
  )
  const images = pictures.map(
    ({ file, type }, index) => `<item id="p${index}" href="${file}" media-type="${xmlText(type)}"/>`,
  )
  return `<?xml version="1.0" encoding="UTF-8"?>
<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id" xml:lang="${xmlText(book.lang)}" dir="${book.dir}">
<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
<dc:identifier id="id">${xmlText(book.id)}</dc:identifier>
<dc:title>${xmlText(book.title)}</dc:title>
<dc:language>${xmlText(book.lang)}</dc:language>
${creators.map((name) => `<dc:creator>${xmlText(name)}</dc:creator>`).join('\n')}
<meta property="dcterms:modified">${modified}</meta>
</metadata>
<manifest>
<item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>
<item id="style" href="style.css" media-type="text/css"/>
${[...items, ...images].join('\n')}
</manifest>
<spine page-progression-direction="${book.dir}"><itemref idref="nav"/>
${chapters.map((_, index) => `<itemref idref="c${index}"/>`).join('\n')}
</spine>
</package>`
}

export const navigation = (book: BookFacts, chapters: readonly Chapter[]): string =>
  page(
    book.contents,
    book.lang,
    book.dir,
    `<nav epub:type="toc"><h1>${xmlText(book.contents)}</h1><ol>
${chapters.map(({ file, title }) => `<li><a href="${file}">${xmlText(title)}</a></li>`).join('\n')}
</ol></nav>`,
    'style.css',
  )

/** One page of the book. @param body XHTML */
export function page(title: string, lang: string, dir: Direction, body: string, style = '../style.css'): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" lang="${xmlText(lang)}" xml:lang="${xmlText(lang)}" dir="${dir}">
<head><title>${xmlText(title) || '–'}</title><link rel="stylesheet" type="text/css" href="${style}"/></head>
<body>${body}</body>
</html>`
}

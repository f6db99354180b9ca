import type { Highlight } from '../../../core/library/annotations'
import { dataPicture } from '../../../core/library/export/data-picture'
import { epubFiles } from '../../../core/library/export/epub/epub-files'
import type { ExportedPicture } from '../../../core/library/export/exported'
import { zipBlob } from '../../../core/library/export/zip-blob'
import type { ReadingStage } from '../../article/reading-stage'
import { bodyAtRest } from '../../article/written-body'

/** What is put into a book besides the text. */
export interface EpubOrder {
  highlights: readonly Highlight[]
  note: string
  /** The heading over the contents, in the person's language. */
  contents: string
  /** Ms since 1970. */
  now: number
}

/** The article on the stage as an EPUB, with the pictures that have been shown and that their host lets us read. */
export function makeEpub({ article, text }: ReadingStage, order: EpubOrder): Promise<Blob> {
  const { highlights, note, contents, now } = order
  const shown = new Set<string>()
  for (const picture of text.querySelectorAll('img')) {
    if (picture.complete && picture.naturalWidth > 0) shown.add(picture.src)
  }
  async function* articles() {
    yield { entry: { ...article, excerpt: '', highlights: [...highlights], note }, body: { html: '' } }
  }
  const book = {
    title: article.title,
    lang: article.lang ?? 'und',
    dir: article.dir,
    contents,
    id: article.url,
    madeAt: now,
  }
  const files = epubFiles(articles(), book, {
    // Elements from elements: over a page nothing may be parsed.
    parse() {
      const parsed = text.ownerDocument.implementation.createHTMLDocument('')
      parsed.body.append(bodyAtRest(text))
      return parsed
    },
    picture: async (url) => dataPicture(url) ?? (shown.has(url) ? readPicture(url) : null),
  })
  return zipBlob(files, 'application/epub+zip')
}

/** A picture one sees, out of the browser's cache where it is there; null where its host keeps it from us. */
async function readPicture(url: string): Promise<ExportedPicture | null> {
  try {
    const response = await fetch(url, { cache: 'force-cache' })
    const { type, bytes } = { type: response.headers.get('content-type') ?? '', bytes: await response.arrayBuffer() }
    return response.ok ? { type: type.replace(/;.*/, '').trim(), bytes: new Uint8Array(bytes) } : null
  } catch {
    return null
  }
}

import type { Article } from '../../core/article/article'
import { bodyText } from '../../core/article/body-text'
import { serialiseBody } from '../../core/article/serialise-body'
import { toMarkdown } from '../../core/article/to-markdown'
import type { Parcel } from '../../core/sending/parcel'

type Described = Pick<Article, 'url' | 'title' | 'byline' | 'siteName' | 'published' | 'lang'> & { excerpt?: string }

/** Of an excerpt that is made of the text, in characters. */
const MOST_EXCERPT = 300

/** An article as it is handed over; `body` is of the allow-list. */
export function parcelOf(article: Described, body: DocumentFragment, tags: readonly string[]): Parcel {
  const { url, title, byline, siteName, published, lang } = article
  const excerpt = article.excerpt || bodyText(body).replace(/\s+/g, ' ').trim().slice(0, MOST_EXCERPT)
  const html = serialiseBody(body)
  return { url, title, byline, siteName, published, lang, excerpt, tags: [...tags], html, markdown: toMarkdown(body) }
}

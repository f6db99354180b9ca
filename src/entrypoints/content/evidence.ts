import type { ArticleExtraction } from '../../core/extraction/extraction'
import type { Evidence } from '../../platform/content-bridge'

/** What the page gives to the analysis besides the article. Counted before the body's elements go to a screen. */
export function evidenceOf({ body, keywords }: ArticleExtraction): Evidence {
  const canonical = body.ownerDocument.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href || null
  return { keywords, pictures: body.querySelectorAll('img').length, canonical }
}

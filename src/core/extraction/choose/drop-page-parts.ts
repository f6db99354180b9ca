import type { Measure } from '../measure-blocks'

const commentsName =
  /^(?:comments?|disqus_thread|respond|comments?-?(?:area|list|section|container|wrapper|block|box)|fb-comments|post-comments|article-comments|commentlist|reader-comments|livefyre.*|komentarze|opinie|kommentare|commentaires)$/i

/**
 * Takes parts of the page off a copy before the article is chosen, when what is left still has most to read: boxes of
 * readers' comments, and the page's own header, footer and side columns. Readability would weigh them as text.
 */
export function dropPageParts(copy: Document, measure: (element: Element) => Measure): void {
  const total = measure(copy.body).running
  for (const box of [...copy.querySelectorAll('[id], [class]')]) {
    const names = [box.id, ...(box.getAttribute('class') ?? '').split(/\s+/)]
    if (!names.some((name) => commentsName.test(name)) || !copy.contains(box)) continue
    if (total - measure(box).running >= 300 && !box.querySelector('main, h1, [itemprop~="articleBody"]')) box.remove()
  }
  for (const part of [...copy.querySelectorAll('body > footer, body > header, aside, footer')]) {
    const { running, weight, linked } = measure(part)
    const isOutside = part.closest('article, main') === null
    if (isOutside && running < total * 0.2 && !part.querySelector('h1, article, main')) part.remove()
    else if (weight > 0 && linked > weight * 0.7) part.remove()
  }
}

import { useEffect, useState } from 'preact/hooks'
import type { Article } from '../../core/article/article'
import { pictureAddresses } from '../../core/library/pictures/picture-address'
import { closedSites } from '../../platform/site-permission'

const NONE: readonly string[] = []

/** Where an article's pictures lie that are to be kept, and that the browser would have to ask the person about first. */
export function usePictureSites(article: Article | null, keep: boolean): readonly string[] {
  const [closed, setClosed] = useState(NONE)
  useEffect(() => {
    setClosed(NONE)
    if (article && keep) void closedSites(pictureAddresses(article.html, article.image)).then(setClosed, () => {})
  }, [article, keep])
  return closed
}

import type { Article } from '../../core/article/article'
import { formatDay, formatMinutes } from '../controls/format'
import { useWords } from '../controls/words'

export interface ArticleMetaProps {
  article: Pick<Article, 'byline' | 'published'>
  /** Null while the text is still being analysed. */
  minutes: number | null
}

/** One quiet line: who wrote it, when, how long it takes. */
export function ArticleMeta({ article, minutes }: ArticleMetaProps) {
  const words = useWords()
  const { say, language } = words
  const day = article.published ? formatDay(article.published, language) : ''
  const length = minutes === null ? '' : say('minutesToRead', formatMinutes(minutes, words))
  return (
    <p class="article-meta">
      {article.byline && <span dir="auto">{article.byline}</span>}
      {day && article.published && <time dateTime={article.published}>{day}</time>}
      {length && <span>{length}</span>}
    </p>
  )
}

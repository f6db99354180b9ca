import { useEffect, useState } from 'preact/hooks'
import type { Article } from '../../core/article/article'
import { formatDay, formatMinutes } from '../controls/format'
import { useWords } from '../controls/words'

export interface ArticleMetaProps {
  article: Pick<Article, 'byline' | 'published'>
  /** Null while the text is still being analysed. */
  minutes: number | null
  minutesAtMost?: number | undefined
}

/**
 * One quiet line: who wrote it, when, how long it takes. The day comes when there is a moment for it: a page's first
 * `Intl.DateTimeFormat` takes as long as reading the page.
 */
export function ArticleMeta({ article, minutes, minutesAtMost }: ArticleMetaProps) {
  const words = useWords()
  const [day, setDay] = useState('')
  useEffect(() => {
    const { published } = article
    if (!published) return setDay('')
    const moment = requestIdleCallback(() => setDay(formatDay(published, words.language)), { timeout: 500 })
    return () => cancelIdleCallback(moment)
  }, [article.published, words])
  const length = minutes === null ? '' : words.say('minutesToRead', formatMinutes(minutes, words, minutesAtMost))
  return (
    <p class="article-meta">
      {article.byline && (
        <span>
          <bdi>{article.byline}</bdi>
        </span>
      )}
      {day && article.published && (
        <time dateTime={article.published}>
          <bdi>{day}</bdi>
        </time>
      )}
      {length && (
        <span>
          <bdi>{length}</bdi>
        </span>
      )}
    </p>
  )
}

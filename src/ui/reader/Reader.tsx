import type { ComponentChildren } from 'preact'
import { useRef } from 'preact/hooks'
import type { Analysis, Article } from '../../core/article/article'
import type { SettingsOf } from '../../core/settings/settings'
import { ArticleBody } from '../article/ArticleBody'
import { ArticleMeta } from '../article/ArticleMeta'
import { SummaryCard, SummaryPlace } from '../article/SummaryCard'
import { siteOf } from '../controls/format'
import { Contents } from './Contents'
import { MinutesLeft } from './MinutesLeft'
import { type RailAction, ReaderRail } from './ReaderRail'
import { ReaderTags } from './ReaderTags'
import { useProgress } from './use-progress'

export type ReaderArticle = Pick<Article, 'url' | 'title' | 'byline' | 'siteName' | 'published' | 'lang' | 'dir'>

export interface ReaderProps {
  article: ReaderArticle
  look: SettingsOf<'reading'>
  body: () => DocumentFragment
  /** Null until the text has been analysed; the text itself is shown before. */
  analysis: Analysis | null
  /** An analysis is still to come. */
  analysing?: boolean
  /** What the rail offers, in groups; the first group stands apart. */
  actions: readonly (readonly RailAction[])[]
  /** Stands between header and text: what the person should know of this copy. */
  notice?: ComponentChildren
  /** A sentence for everyone, spoken by screen readers too. */
  status?: string | undefined
}

/** An article as a page of a book: the same over a live page and for a saved copy. */
export function Reader({ article, look, body, analysis, analysing, actions, notice, status }: ReaderProps) {
  const scroller = useRef<HTMLDivElement>(null)
  const progress = useProgress(scroller)
  const site = article.siteName ?? siteOf(article.url)
  return (
    <div class="lectern reader-frame" data-theme={look.theme}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <main class="reader" ref={scroller} tabIndex={0} aria-label={article.title}>
        <div class="reader-column">
          <header class="reader-header">
            <a class="reader-site" href={article.url} rel="noopener noreferrer">
              {site}
            </a>
            <h1 class="article-title" lang={article.lang ?? undefined} dir={article.dir}>
              {article.title}
            </h1>
            <ArticleMeta article={article} minutes={analysis?.minutes ?? null} />
          </header>
          {notice}
          {analysing && <SummaryPlace />}
          {analysis && (
            <SummaryCard sentences={analysis.summary} lang={article.lang} dir={article.dir}>
              {analysis.tags.length > 0 && <ReaderTags tags={analysis.tags} />}
            </SummaryCard>
          )}
          <ArticleBody body={body} lang={article.lang} dir={article.dir} />
        </div>
      </main>
      <div class="reader-progress" style={{ transform: `scaleX(${progress})` }} aria-hidden="true" />
      <Contents scroller={scroller} body={body} />
      <ReaderRail groups={actions} />
      <p class="reader-status" role="status">
        {status}
      </p>
      {analysis && <MinutesLeft minutes={analysis.minutes} progress={progress} />}
    </div>
  )
}

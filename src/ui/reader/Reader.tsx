import type { ComponentChildren } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import type { Analysis } from '../../core/article/article'
import type { SettingsOf } from '../../core/settings/settings'
import { ArticleBody } from '../article/ArticleBody'
import { ArticleMeta } from '../article/ArticleMeta'
import { lookOf } from '../article/look'
import type { KeyAction, RailAction, ReaderArticle, ReadingStage } from '../article/reading-stage'
import { SummaryCard, SummaryPlace } from '../article/SummaryCard'
import { siteOf } from '../controls/format'
import { Contents } from './Contents'
import { MinutesLeft } from './MinutesLeft'
import { ReaderRail } from './ReaderRail'
import { ReaderTags } from './ReaderTags'
import { useProgress } from './use-progress'

export interface ReaderProps {
  article: ReaderArticle
  look: SettingsOf<'reading'>
  /** See ArticleBody. */
  body: (() => DocumentFragment) | null
  /** Null until the text has been analysed; the text itself is shown before. */
  analysis: Analysis | null
  /** An analysis is still to come. */
  analysing?: boolean
  /** What the rail offers, in groups; the first group stands apart. Asked for after the first frame: it has words. */
  actions: () => readonly (readonly RailAction[])[]
  /** What else can be done: it has a key, and a button where it belongs. */
  unseen?: () => readonly KeyAction[]
  /** Stands between header and text: what the person should know of this copy. */
  notice?: ComponentChildren
  /** Stands under the text. */
  foot?: ComponentChildren
  /** A sentence for everyone, spoken by screen readers too. */
  status?: string | undefined
  /** See ReadingStage. */
  removals?: ReadingStage['removals']
  onBodyChange?: ReadingStage['onBodyChange']
  /** Called once the text stands and has been painted. @returns what takes away again whatever was added. */
  onStage?: (stage: ReadingStage) => () => void
}

/** An article as a page of a book: the same over a live page and for a saved copy. */
export function Reader({
  article,
  look,
  body,
  analysis,
  analysing,
  actions,
  unseen,
  notice,
  foot,
  status,
  removals,
  onBodyChange,
  onStage,
}: ReaderProps) {
  const frame = useRef<HTMLDivElement>(null)
  const scroller = useRef<HTMLDivElement>(null)
  const tools = useRef<HTMLDivElement>(null)
  const progress = useProgress(scroller)
  // The first frame is title and text; every face and size more has the browser ask for a font. What one operates, and
  // the small lines, come in the next.
  const [isPainted, setPainted] = useState(false)
  useEffect(() => setPainted(true), [])
  const offered = useRef({ actions, unseen })
  offered.current = { actions, unseen }
  useEffect(() => {
    const text = scroller.current?.querySelector<HTMLElement>('.article-body')
    if (!frame.current || !scroller.current || !text || !tools.current) return
    return onStage?.({
      article,
      frame: frame.current,
      scroller: scroller.current,
      text,
      tools: tools.current,
      removals,
      onBodyChange,
      actions: () => [...offered.current.actions().flat(), ...(offered.current.unseen?.() ?? [])],
    })
  }, [body, isPainted])
  const site = article.siteName ?? siteOf(article.url)
  return (
    <div class="lectern reader-frame" ref={frame} {...lookOf(look, article.lang)}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <main class="reader" ref={scroller} tabIndex={0} aria-label={article.title}>
        <div class="reader-column">
          <header class="reader-header" dir={article.dir}>
            <a class="reader-site" href={article.url} rel="noopener noreferrer">
              {isPainted && site}
            </a>
            <h1 class="article-title" lang={article.lang ?? undefined} dir={article.dir}>
              {article.title}
            </h1>
            {isPainted ? (
              <ArticleMeta
                article={article}
                minutes={analysis?.minutes ?? null}
                minutesAtMost={analysis?.minutesAtMost}
              />
            ) : (
              <p class="article-meta" />
            )}
          </header>
          {notice}
          {analysing && <SummaryPlace />}
          {analysis && (
            <SummaryCard sentences={analysis.summary} lang={article.lang} dir={article.dir}>
              {analysis.tags.length > 0 && <ReaderTags tags={analysis.tags} />}
            </SummaryCard>
          )}
          <ArticleBody body={body} lang={article.lang} dir={article.dir} />
          {foot}
        </div>
      </main>
      <div class="reader-progress" style={{ transform: `scaleX(${progress})` }} aria-hidden="true" />
      {isPainted && (
        <>
          <Contents scroller={scroller} body={body} />
          <ReaderRail groups={actions()} tools={tools} />
          <p class="reader-status" role="status">
            {status}
          </p>
          {analysis && <MinutesLeft minutes={analysis.minutes} progress={progress} />}
        </>
      )}
    </div>
  )
}

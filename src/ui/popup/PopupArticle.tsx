import { BookOpen } from 'lucide'
import { useEffect, useRef } from 'preact/hooks'
import type { Analysis, Article } from '../../core/article/article'
import { ArticleBody } from '../article/ArticleBody'
import { ArticleMeta } from '../article/ArticleMeta'
import { SaveButton } from '../article/SaveButton'
import { SummaryCard } from '../article/SummaryCard'
import type { SaveState } from '../article/save-state'
import { leadToSources } from '../article/show-source'
import { siteList } from '../controls/format'
import { Icon } from '../controls/Icon'
import { NoteField } from '../controls/NoteField'
import { TagChips } from '../controls/TagChips'
import { useWords } from '../controls/words'

export interface PopupArticleProps {
  article: Article
  body: () => DocumentFragment
  /** Null until the text has been analysed; the text itself is shown before. */
  analysis: Analysis | null
  /** Suggestions, the person's own tags first. */
  offeredTags: readonly string[]
  chosenTags: readonly string[]
  ownTags: readonly string[]
  /** The person's own, on the whole. */
  note: string
  saveState: SaveState
  /** Sites the browser will ask about at the press on Save, so that pictures can be kept. */
  pictureSites: readonly string[]
  onChooseTags: (tags: string[]) => void
  onNote: (note: string) => void
  onSave: () => void
  onUndo: () => void
  onOpenReader: () => void
}

export function PopupArticle(props: PopupArticleProps) {
  const { article, analysis } = props
  const { say, language } = useWords()
  const text = useRef<HTMLElement>(null)
  useEffect(() => {
    const scroller = text.current
    const body = scroller?.querySelector('.article-body')
    return scroller && body ? leadToSources(scroller, body) : undefined
  }, [props.body])
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
      <main class="popup-text" ref={text} tabIndex={0} aria-label={article.title}>
        <h1 class="article-title" lang={article.lang ?? undefined} dir={article.dir}>
          {article.title}
        </h1>
        <ArticleMeta article={article} minutes={analysis?.minutes ?? null} minutesAtMost={analysis?.minutesAtMost} />
        {analysis && <SummaryCard sentences={analysis.summary} lang={article.lang} dir={article.dir} />}
        {/* Not before it is known what is kept of it: what is read then would take the place of what was chosen. */}
        {props.saveState.kind !== 'unknown' && (
          <>
            <TagChips
              offered={props.offeredTags}
              chosen={props.chosenTags}
              ownTags={props.ownTags}
              onChange={props.onChooseTags}
            />
            <NoteField note={props.note} name={say('articleNote')} onKeep={props.onNote} />
          </>
        )}
        <ArticleBody body={props.body} lang={article.lang} dir={article.dir} />
      </main>
      <footer class="popup-actions">
        {props.pictureSites.length > 0 && (
          <p class="popup-why">{say('keepPicturesWhy', siteList(props.pictureSites, language))}</p>
        )}
        <button type="button" class="button" onClick={props.onOpenReader}>
          <Icon of={BookOpen} />
          {say('openReader')}
        </button>
        <SaveButton state={props.saveState} onSave={props.onSave} onUndo={props.onUndo} />
      </footer>
    </>
  )
}

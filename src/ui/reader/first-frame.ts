import type { SettingsOf } from '../../core/settings/settings'
import { lookOf } from '../article/look'
import type { ReaderArticle } from '../article/reading-stage'

export interface FirstFrame {
  frame: HTMLElement
  /** Where the body goes. */
  text: HTMLElement
}

/**
 * What Reader draws first, made by hand: over a page the text need not wait for what draws the rest, which takes these
 * elements over as they are. A test holds the two alike.
 *
 * @param hasSummaryPlace whether room is kept for a summary that is still to come.
 */
export function firstFrame(
  document: Document,
  article: ReaderArticle,
  look: SettingsOf<'reading'>,
  hasSummaryPlace: boolean,
): FirstFrame {
  const make = (name: string, className: string, inside: HTMLElement[] = []) => {
    const element = document.createElement(name)
    element.className = className
    element.append(...inside)
    return element
  }
  const lang = article.lang === null ? {} : { lang: article.lang }
  const site = Object.assign(make('a', 'reader-site') as HTMLAnchorElement, {
    href: article.url,
    rel: 'noopener noreferrer',
  })
  const title = Object.assign(make('h1', 'article-title'), { ...lang, dir: article.dir, textContent: article.title })
  const header = Object.assign(make('header', 'reader-header', [site, title, make('p', 'article-meta')]), {
    dir: article.dir,
  })
  const summary = make('div', 'summary-card summary-place')
  summary.ariaHidden = 'true'
  const text = Object.assign(make('div', 'article-body'), { ...lang, dir: article.dir })
  const column = make('div', 'reader-column', hasSummaryPlace ? [header, summary, text] : [header, text])
  const main = Object.assign(make('main', 'reader', [column]), { tabIndex: 0, ariaLabel: article.title })
  const progress = make('div', 'reader-progress')
  progress.style.transform = 'scaleX(0)'
  progress.ariaHidden = 'true'
  const frame = make('div', 'lectern reader-frame', [main, progress])
  const { style, ...dress } = lookOf(look, article.lang)
  for (const [name, value] of Object.entries(dress)) frame.setAttribute(name, value)
  for (const [name, value] of Object.entries(style)) frame.style.setProperty(name, value)
  return { frame, text }
}

import { useEffect, useLayoutEffect, useRef } from 'preact/hooks'
import { useWords } from '../controls/words'
import { isPicture, notePicture } from './picture-note'

/** Blocks from which on a text stays laid out piece by piece: below that, laying it out whole is not felt. */
const LONG = 60

export interface ArticleBodyProps {
  /** Makes the body's elements, already rebuilt from the allow-list; called once for each `body` given. */
  body: () => DocumentFragment
  lang: string | null
  dir: 'ltr' | 'rtl'
}

/**
 * The text itself. Its elements are made and owned outside the virtual tree: a long article is built once, and what
 * marks it up later (search hits, highlights) may rely on its nodes staying.
 */
export function ArticleBody({ body, lang, dir }: ArticleBodyProps) {
  const place = useRef<HTMLDivElement>(null)
  const { say } = useWords()
  useLayoutEffect(() => {
    const element = place.current
    if (!element) return
    const content = body()
    element.classList.add('piecemeal')
    // What scrolls inside itself must be reachable by keyboard.
    for (const box of content.querySelectorAll('pre')) box.setAttribute('tabindex', '0')
    for (const table of content.querySelectorAll('table')) wrapTable(table, say('table'))
    for (const waiting of content.querySelectorAll<HTMLImageElement>('img:not([src], [srcset])')) {
      notePicture(waiting, say('picture'))
    }
    element.replaceChildren(content)
    const onError = ({ target }: Event) => isPicture(target) && notePicture(target, say('pictureFailed'))
    element.addEventListener('error', onError, true)
    return () => element.removeEventListener('error', onError, true)
  }, [body])
  // What one sees first is laid out first; the rest of a short text once it is on the screen.
  useEffect(() => {
    const element = place.current
    if (element && element.querySelectorAll('p, li, pre, tr').length <= LONG) element.classList.remove('piecemeal')
  }, [body])
  return <div class="article-body" ref={place} lang={lang ?? undefined} dir={dir} />
}

/** A table scrolls inside a box of its own and stays a table for screen readers. */
function wrapTable(table: Element, name: string): void {
  const box = table.ownerDocument.createElement('div')
  box.className = 'table-scroll'
  box.tabIndex = 0
  box.setAttribute('role', 'group')
  box.setAttribute('aria-label', table.querySelector('caption')?.textContent?.trim() || name)
  table.replaceWith(box)
  box.append(table)
}

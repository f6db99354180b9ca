import { useEffect, useLayoutEffect, useRef } from 'preact/hooks'
import { useWords } from '../controls/words'
import { standBody } from './stand-body'

/** Blocks from which on a text stays laid out piece by piece: below that, laying it out whole is not felt. */
const LONG = 60

export interface ArticleBodyProps {
  /** Makes the body's elements, already rebuilt from the allow-list; called once for each `body` given. Null: they stand. */
  body: (() => DocumentFragment) | null
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
  useLayoutEffect(() => (place.current && body ? standBody(place.current, body(), say) : undefined), [body])
  // What one sees first is laid out first; the rest of a short text once it is on the screen.
  useEffect(() => {
    const element = place.current
    if (element && element.querySelectorAll('p, li, pre, tr').length <= LONG) element.classList.remove('piecemeal')
  }, [body])
  return <div class="article-body" ref={place} lang={lang ?? undefined} dir={dir} />
}

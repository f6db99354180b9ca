import type { RefObject } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { useWords } from '../controls/words'

export interface ContentsProps {
  scroller: RefObject<HTMLElement | null>
  /** Changes when another text is shown. */
  body: (() => DocumentFragment) | null
}

/** The headings of the text, the one being read marked; nothing for a text with fewer than two. */
export function Contents({ scroller, body }: ContentsProps) {
  const { say } = useWords()
  const [headings, setHeadings] = useState<HTMLElement[]>([])
  const [current, setCurrent] = useState(0)
  useEffect(() => {
    const element = scroller.current
    if (!element) return
    const found = [...element.querySelectorAll<HTMLElement>('.article-body :is(h2, h3)')]
    setHeadings(found)
    // The line one reads at: a heading counts as reached once it is in the upper third.
    const mark = () => {
      const line = element.getBoundingClientRect().top + element.clientHeight / 3
      setCurrent(
        Math.max(
          0,
          found.findLastIndex((heading) => heading.getBoundingClientRect().top <= line),
        ),
      )
    }
    mark()
    element.addEventListener('scroll', mark, { passive: true })
    return () => element.removeEventListener('scroll', mark)
  }, [body])
  if (headings.length < 2) return null
  const closeSheet = (): boolean => {
    const { dataset } = scroller.current?.parentElement ?? {}
    const isSheet = dataset?.contents !== undefined
    delete dataset?.contents
    return isSheet
  }
  const goTo = (heading: HTMLElement) => {
    closeSheet()
    heading.scrollIntoView({ block: 'start' })
    // Reading goes on from there by key, too.
    heading.tabIndex = -1
    heading.focus({ preventScroll: true })
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !closeSheet()) return
    event.preventDefault()
    event.stopPropagation()
    scroller.current?.focus({ preventScroll: true })
  }
  return (
    <nav class="reader-contents" aria-labelledby="lectern-contents" onKeyDown={onKeyDown}>
      <h2 id="lectern-contents">{say('contents')}</h2>
      <ol>
        {headings.map((heading, index) => (
          <li key={index} class={heading.localName}>
            <button
              type="button"
              aria-current={index === current ? 'location' : undefined}
              onClick={() => goTo(heading)}
            >
              <bdi>{heading.textContent}</bdi>
            </button>
          </li>
        ))}
      </ol>
    </nav>
  )
}

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
  return (
    <nav class="reader-contents" aria-labelledby="lectern-contents">
      <h2 id="lectern-contents">{say('contents')}</h2>
      <ol>
        {headings.map((heading, index) => (
          <li key={index} class={heading.localName}>
            <button
              type="button"
              aria-current={index === current ? 'location' : undefined}
              onClick={() => heading.scrollIntoView({ block: 'start' })}
            >
              <bdi>{heading.textContent}</bdi>
            </button>
          </li>
        ))}
      </ol>
    </nav>
  )
}

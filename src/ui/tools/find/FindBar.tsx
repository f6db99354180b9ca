import { ChevronDown, ChevronUp, X } from 'lucide'
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks'
import type { ReadingStage } from '../../article/reading-stage'
import { runningText } from '../../article/running-text'
import { showRange } from '../../article/show-range'
import { IconButton } from '../../controls/IconButton'
import { useWords } from '../../controls/words'
import { findMatches } from './find-matches'
import { paintMatches, unpaintMatches } from './paint-matches'

/** How long after the last letter one looks, in ms: while a person types nothing must hang. */
const PAUSE = 80

/** Finds within the article: over a page the browser's own search cannot look into the reader. */
export function FindBar({ stage, onClose }: { stage: ReadingStage; onClose: () => void }) {
  const { say } = useWords()
  const [query, setQuery] = useState('')
  const [ranges, setRanges] = useState<Range[]>([])
  const [current, setCurrent] = useState(0)
  const field = useRef<HTMLInputElement>(null)
  const runs = useMemo(() => runningText(stage.text, true), [stage])
  // In the same frame: what is pressed next is meant for the field.
  useLayoutEffect(() => {
    field.current?.focus()
    return () => {
      unpaintMatches()
      stage.scroller.focus({ preventScroll: true })
    }
  }, [stage])
  useEffect(() => {
    const timer = setTimeout(() => {
      const found = findMatches(runs.text, query).map(({ start, end }) => runs.range(start, end))
      setRanges(found)
      // The first one from where one reads on, not the first of all.
      const top = stage.scroller.getBoundingClientRect().top
      setCurrent(
        Math.max(
          0,
          found.findIndex((range) => range.getBoundingClientRect().bottom > top),
        ),
      )
    }, PAUSE)
    return () => clearTimeout(timer)
  }, [query, runs])
  useEffect(() => {
    paintMatches(ranges, ranges[current])
    const shown = ranges[current]
    if (shown) showRange(stage.scroller, shown)
  }, [ranges, current])

  const step = (by: 1 | -1) => setCurrent((now) => (ranges.length ? (now + by + ranges.length) % ranges.length : 0))
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.isComposing || (event.key !== 'Enter' && event.key !== 'Escape')) return
    event.preventDefault()
    event.stopPropagation()
    if (event.key === 'Escape') onClose()
    else step(event.shiftKey ? -1 : 1)
  }
  return (
    <search class="find-bar" onKeyDown={onKeyDown}>
      <input
        ref={field}
        type="search"
        aria-label={say('findInArticle')}
        placeholder={say('findInArticle')}
        value={query}
        spellcheck={false}
        onInput={({ currentTarget }) => setQuery(currentTarget.value)}
      />
      <output>
        {query.trim() && (ranges.length ? say('matchOf', String(current + 1), String(ranges.length)) : say('noMatch'))}
      </output>
      <IconButton icon={ChevronUp} name={say('previousMatch')} onPress={() => step(-1)} />
      <IconButton icon={ChevronDown} name={say('nextMatch')} onPress={() => step(1)} />
      <IconButton icon={X} name={say('close')} onPress={onClose} />
    </search>
  )
}

import { useCallback, useEffect, useMemo, useState } from 'preact/hooks'
import type { Highlight, HighlightColour } from '../../../core/library/annotations'
import { findQuote } from '../../../core/marks/find-quote'
import { quoteOf } from '../../../core/marks/quote'
import type { ReadingStage } from '../../article/reading-stage'
import { runningTextOf } from '../../article/running-text'
import type { MarkPorts } from './mark-ports'
import { paintMarks, unpaintMarks } from './paint-marks'

/** A highlight and where it stands in the text now; null: the text no longer says it. */
export interface Mark {
  highlight: Highlight
  range: Range | null
  start: number
}

/** The highlights of the article that stands on the stage, drawn over it, and the ways to change them. */
export function useMarks(stage: ReadingStage, ports: MarkPorts, tell: (sentence: string) => void) {
  const [highlights, setHighlights] = useState<readonly Highlight[] | null>(null)
  useEffect(() => {
    let gone = false
    ports.readHighlights().then(
      (read) => !gone && setHighlights(read),
      (error: unknown) => !gone && tell(ports.sentenceOf(error)),
    )
    return () => {
      gone = true
    }
  }, [stage])
  const marks = useMemo(() => marksIn(stage.text, highlights ?? []), [stage, highlights])
  useEffect(() => {
    paintMarks(marks.flatMap(({ highlight, range }) => (range ? [{ colour: highlight.colour, range }] : [])))
  }, [marks])
  useEffect(() => unpaintMarks, [])

  /** @returns whether it is kept now. What is seen follows the library, not the wish. */
  const put = useCallback(
    async (highlight: Highlight): Promise<boolean> => {
      try {
        await ports.putHighlight(highlight)
      } catch (error) {
        tell(ports.sentenceOf(error))
        return false
      }
      setHighlights((now) => [...(now ?? []).filter(({ id }) => id !== highlight.id), highlight])
      return true
    },
    [ports],
  )
  const remove = useCallback(
    async ({ id }: Highlight): Promise<boolean> => {
      try {
        await ports.removeHighlight(id)
      } catch (error) {
        tell(ports.sentenceOf(error))
        return false
      }
      setHighlights((now) => (now ?? []).filter((one) => one.id !== id))
      return true
    },
    [ports],
  )
  const add = async (start: number, end: number, colour: HighlightColour): Promise<Highlight | null> => {
    const quote = quoteOf(runningTextOf(stage.text).text, start, end)
    const made: Highlight = { id: ports.newId(), colour, quote, note: '', madeAt: ports.now() }
    return (await put(made)) ? made : null
  }
  return { marks, isSaved: highlights !== null, add, put, remove }
}

function marksIn(body: HTMLElement, highlights: readonly Highlight[]): Mark[] {
  if (highlights.length === 0) return []
  const running = runningTextOf(body)
  return highlights
    .map((highlight) => {
      const place = findQuote(running.text, highlight.quote)
      const range = place && running.range(place.start, place.end)
      return { highlight, range, start: place?.start ?? highlight.quote.start }
    })
    .sort((a, b) => a.start - b.start)
}

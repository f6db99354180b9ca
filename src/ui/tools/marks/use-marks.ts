import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks'
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

/** The highlights of the article that stands on the stage, drawn over it, the note on it, and the ways to change them. */
export function useMarks(stage: ReadingStage, ports: MarkPorts, tell: (sentence: string) => void) {
  const [highlights, setHighlights] = useState<readonly Highlight[] | null>(null)
  const [note, setNote] = useState('')
  /** What is seen, without waiting for it to be drawn: two changes may come in one breath. */
  const seenNow = useRef<readonly Highlight[] | null>(null)
  const show = useCallback((list: readonly Highlight[] | null) => {
    seenNow.current = list
    setHighlights(list)
  }, [])
  useEffect(() => {
    let gone = false
    ports.readHighlights().then(
      (read) => !gone && show(read),
      (error: unknown) => !gone && tell(ports.sentenceOf(error)),
    )
    ports.readNote().then(
      (read) => !gone && setNote(read),
      () => undefined,
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

  const last = useRef<Promise<unknown>>(Promise.resolve())
  /**
   * Seen at once, told to the library one after the other; when that fails, what the library says is seen again.
   *
   * @returns whether it is kept now.
   */
  const change = useCallback(
    async (seen: (now: readonly Highlight[]) => readonly Highlight[], work: () => Promise<void>): Promise<boolean> => {
      if (seenNow.current) show(seen(seenNow.current))
      const done = last.current.then(work)
      last.current = done.catch(() => undefined)
      try {
        await done
        if (!seenNow.current) show(seen([]))
        return true
      } catch (error) {
        tell(ports.sentenceOf(error))
        ports.readHighlights().then(show, () => undefined)
        return false
      }
    },
    [ports],
  )
  const put = (highlight: Highlight) =>
    change(
      (now) => [...now.filter(({ id }) => id !== highlight.id), highlight],
      () => ports.putHighlight(highlight),
    )
  const edit = ({ id }: Highlight, changes: Partial<Pick<Highlight, 'colour' | 'note'>>) => {
    const now = seenNow.current?.find((one) => one.id === id)
    if (now) void put({ ...now, ...changes })
  }
  const remove = ({ id }: Highlight) =>
    change(
      (now) => now.filter((one) => one.id !== id),
      () => ports.removeHighlight(id),
    )
  const keepNote = (text: string) => {
    setNote(text)
    return change(
      (now) => now,
      () => ports.putNote(text),
    )
  }
  const add = async (start: number, end: number, colour: HighlightColour): Promise<Highlight | null> => {
    const quote = quoteOf(runningTextOf(stage.text).text, start, end)
    const made: Highlight = { id: ports.newId(), colour, quote, note: '', madeAt: ports.now() }
    return (await put(made)) ? made : null
  }
  return { marks, note, isSaved: highlights !== null, add, put, edit, remove, keepNote }
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

import { Highlighter, NotebookText } from 'lucide'
import { useEffect, useState } from 'preact/hooks'
import type { Highlight, HighlightColour } from '../../../core/library/annotations'
import { sentenceAround } from '../../../core/marks/sentences'
import { RailGroup } from '../../article/RailGroup'
import type { KeyAction, Offer, RailAction, ReadingStage } from '../../article/reading-stage'
import { runningTextOf } from '../../article/running-text'
import { showRange } from '../../article/show-range'
import { leadToSources } from '../../article/show-source'
import { Toast } from '../../controls/Toast'
import { useWords } from '../../controls/words'
import { ContinueHere } from '../place/ContinueHere'
import { placeAtTop } from '../place/place-at-line'
import { usePlace } from '../place/use-place'
import { MARK_COLOURS } from './ColourButtons'
import { MarksPanel } from './MarksPanel'
import type { MarkPorts } from './mark-ports'
import { SelectionBar } from './SelectionBar'
import { selectedStretch } from './selected-stretch'
import { takeMarks } from './take-marks'
import { useLedTo } from './use-led-to'
import { useMarks } from './use-marks'
import { useSelected } from './use-selected'

export interface MarkToolsProps {
  stage: ReadingStage
  ports: MarkPorts
  /** The highlight one was led to, from the library. */
  ledTo: string | undefined
  /** Gives the keys of what can be done to whoever listens for keys. */
  offer: Offer
  /** Reads aloud from this character of the running text. */
  onListen: (place: number) => void
}

/** What one marks in a text and finds again: highlights, the place of last time, the sources of the summary. */
export function MarkTools({ stage, ports, ledTo, offer, onListen }: MarkToolsProps) {
  const { say } = useWords()
  const [isOpen, setOpen] = useState(false)
  const [noteOf, setNoteOf] = useState<string | null>(null)
  const [told, setTold] = useState<{ sentence: string; onUndo?: () => void } | null>(null)
  const tell = (sentence: string) => setTold({ sentence })
  const { marks, note, isSaved, add, put, edit, remove, keepNote } = useMarks(stage, ports, tell)
  const [selected, forgetSelected] = useSelected(stage)
  const place = usePlace(stage, ports, ledTo !== undefined)
  useLedTo(stage, {
    highlight: ledTo,
    marks: isSaved ? marks : null,
    onLost: () => tell(say('markLost')),
    onArrived: place.arrive,
  })
  useEffect(() => leadToSources(stage.scroller, stage.text, () => tell(say('sourceLost'))), [stage])

  const mark = async (start: number, end: number, colour: HighlightColour, withNote = false) => {
    forgetSelected()
    const saves = !isSaved
    const made = await add(start, end, colour)
    if (!made) return
    stage.text.ownerDocument.getSelection()?.removeAllRanges()
    if (saves) tell(say('markedAndSaved'))
    if (withNote) {
      setNoteOf(made.id)
      setOpen(true)
    }
  }
  /** By key: what is selected, else the sentence at the top of the view. */
  const markByKey = (colour: HighlightColour, withNote = false) => {
    const now = selectedStretch(stage.text)
    if (now) return void mark(now.start, now.end, colour, withNote)
    const top = placeAtTop(stage)
    if (top === null) return tell(say('nothingToMark'))
    const { start, end } = sentenceAround(runningTextOf(stage.text).text, top)
    void mark(start, end, colour, withNote)
  }
  const writeNote = async (text: string) => {
    const saves = !isSaved
    if ((await keepNote(text)) && saves) tell(say('notedAndSaved'))
  }
  const removeMark = async (highlight: Highlight) => {
    if (await remove(highlight)) setTold({ sentence: say('markDeleted'), onUndo: () => void put(highlight) })
  }
  useEffect(() => {
    // A press on marked words opens them in the list; one that ends a selection, or is meant for a link, does not.
    const onClick = ({ target, clientX, clientY }: MouseEvent) => {
      if (selectedStretch(stage.text) || (target as Element).closest('a, button, summary, [role="button"]')) return
      const hit = marks.find(({ range }) => range && isAt(range, clientX, clientY))
      if (!hit) return
      setNoteOf(hit.highlight.id)
      setOpen(true)
    }
    stage.text.addEventListener('click', onClick)
    return () => stage.text.removeEventListener('click', onClick)
  }, [marks])

  const actions: RailAction[] = [
    {
      id: 'highlights',
      icon: NotebookText,
      name: say('marks'),
      key: 'v',
      pressed: isOpen,
      onPress: () => setOpen(!isOpen),
    },
    { id: 'mark', icon: Highlighter, name: say('markSelection'), key: 'h', onPress: () => markByKey('yellow') },
  ]
  const take = takeMarks(stage, { marks, note }, say, tell)
  const takings: KeyAction[] = [
    { id: 'copy-marks', name: say('copyMarks'), key: '(', onPress: take.copy },
    { id: 'save-marks', name: say('saveMarks'), key: ')', onPress: take.save },
  ]
  offer([
    ...actions,
    ...MARK_COLOURS.map(({ colour, name }, index) => ({
      id: `mark-${colour}`,
      name: say(name),
      key: String(index + 1),
      onPress: () => markByKey(colour),
    })),
    {
      id: 'mark-note',
      name: say('markWithNote'),
      key: '5',
      onPress: () => markByKey('yellow', true),
    },
    { id: 'continue', name: say('continueReading'), key: 'z', onPress: place.go },
    ...(marks.length > 0 || note !== '' ? takings : []),
  ])
  return (
    <>
      <RailGroup actions={actions} />
      {selected && (
        <SelectionBar
          box={selected.box}
          saves={!isSaved}
          onMark={(colour) => void mark(selected.start, selected.end, colour)}
          onNote={() => void mark(selected.start, selected.end, 'yellow', true)}
          onListen={() => onListen(selected.start)}
        />
      )}
      {isOpen && (
        <MarksPanel
          stage={stage}
          marks={marks}
          note={note}
          isSaved={isSaved}
          noteOf={noteOf}
          onShow={({ range }) => range && showRange(stage.scroller, range)}
          onChange={edit}
          onRemove={(highlight) => void removeMark(highlight)}
          onNote={(text) => void writeNote(text)}
          onCopy={take.copy}
          onSave={take.save}
          onClose={() => setOpen(false)}
        />
      )}
      {place.offer && <ContinueHere progress={place.offer.progress} onGo={place.go} onDismiss={place.dismiss} />}
      {told && <Toast {...told} onGone={() => setTold(null)} />}
    </>
  )
}

const isAt = (range: Range, x: number, y: number): boolean =>
  [...range.getClientRects()].some(({ left, right, top, bottom }) => x >= left && x <= right && y >= top && y <= bottom)

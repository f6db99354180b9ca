import { useEffect, useRef, useState } from 'preact/hooks'
import { useWords } from './words'

/** How long a pause in writing is, in ms, after which what stands there is kept. */
const PAUSE = 500

export interface NoteFieldProps {
  /** What is kept. */
  note: string
  /** What the note is on, for whoever does not see where the field stands. */
  name: string
  onKeep: (note: string) => void
}

/** A field for one's own words. They are kept at every pause, and when the field goes away or its page does. */
export function NoteField({ note, name, onKeep }: NoteFieldProps) {
  const { say } = useWords()
  const [text, setText] = useState(note)
  const kept = useRef(note)
  const latest = useRef({ text, onKeep })
  latest.current = { text, onKeep }
  const keep = useRef(() => {
    const { text: now, onKeep: tell } = latest.current
    if (now === kept.current) return
    kept.current = now
    tell(now)
  }).current
  useEffect(() => {
    // At first, and when what was kept here comes back: a letter may have been written that is not drawn yet.
    if (note === kept.current) return
    // What comes from elsewhere must not take away what is being written.
    if (latest.current.text === kept.current) setText(note)
    kept.current = note
  }, [note])
  useEffect(() => {
    const timer = setTimeout(keep, PAUSE)
    return () => clearTimeout(timer)
  }, [text])
  useEffect(() => {
    addEventListener('pagehide', keep)
    return () => {
      removeEventListener('pagehide', keep)
      keep()
    }
  }, [])
  return (
    <textarea
      class="note-field"
      rows={text ? 3 : 1}
      dir="auto"
      value={text}
      placeholder={say('notePlaceholder')}
      aria-label={name}
      onInput={({ currentTarget }) => setText(currentTarget.value)}
      onBlur={keep}
    />
  )
}

import type { HighlightColour } from '../../../core/library/annotations'
import type { Entry } from '../../../core/library/entry'
import { type MessageKey, useWords } from '../../controls/words'

/** As many as a row shows until it is unfolded: the next article stays near. */
const FOLDED = 4

const COLOURS: Record<HighlightColour, MessageKey> = {
  yellow: 'colourYellow',
  green: 'colourGreen',
  blue: 'colourBlue',
  pink: 'colourPink',
}

export interface EntryPassagesProps {
  entry: Entry
  /** Address of the saved article at one of its highlights. */
  hrefOf: (entry: Entry, search: string, highlight: string) => string
  unfolded: boolean
  onUnfold: () => void
}

/** What the person marked and wrote in one article, in the order of its text; each passage leads to its place there. */
export function EntryPassages({ entry, hrefOf, unfolded, onUnfold }: EntryPassagesProps) {
  const { say, language } = useWords()
  const { highlights, note } = entry
  const shown = unfolded || highlights.length <= FOLDED + 1 ? highlights : highlights.slice(0, FOLDED)
  return (
    <div class="entry-passages">
      {note !== '' && (
        <p class="passage-note" dir="auto">
          {note}
        </p>
      )}
      {shown.length > 0 && (
        <ul aria-label={say('highlights')}>
          {shown.map(({ id, colour, quote, note: about }) => (
            <li key={id} data-colour={colour}>
              <span class="visually-hidden">{say(COLOURS[colour])}</span>
              <a class="passage" lang={entry.lang ?? undefined} dir="auto" href={hrefOf(entry, '', id)}>
                {quote.exact.trim()}
              </a>
              {about !== '' && (
                <p class="passage-note" dir="auto">
                  {about}
                </p>
              )}
            </li>
          ))}
        </ul>
      )}
      {shown.length < highlights.length && (
        <button type="button" class="button quiet" onClick={onUnfold}>
          {say('allHighlights', highlights.length.toLocaleString(language))}
        </button>
      )}
    </div>
  )
}

import type { RefObject } from 'preact'
import { RailGroup } from '../article/RailGroup'
import type { RailAction } from '../article/reading-stage'
import { useWords } from '../controls/words'

export interface ReaderRailProps {
  groups: readonly (readonly RailAction[])[]
  /** Where tools are drawn that come after the first paint. */
  tools: RefObject<HTMLDivElement | null>
}

/** The column of icons at the right; it fades while one reads and comes back when one reaches for it. */
export function ReaderRail({ groups, tools }: ReaderRailProps) {
  const { say } = useWords()
  return (
    <aside class="reader-rail" aria-label={say('readerControls')}>
      {groups.map((actions) => (
        <RailGroup key={actions.map((action) => action.id).join()} actions={actions} />
      ))}
      <div class="reader-tools" ref={tools} />
    </aside>
  )
}

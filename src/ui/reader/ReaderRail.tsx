import { IconButton, type IconButtonProps } from '../controls/IconButton'
import { useWords } from '../controls/words'

export type RailAction = IconButtonProps & { id: string }

/** The column of icons at the right; it fades while one reads and comes back when one reaches for it. */
export function ReaderRail({ groups }: { groups: readonly (readonly RailAction[])[] }) {
  const { say } = useWords()
  return (
    <aside class="reader-rail" aria-label={say('readerControls')}>
      {groups.map((actions) => (
        <div class="reader-rail-group" key={actions.map((action) => action.id).join()}>
          {actions.map(({ id, ...action }) => (
            <IconButton key={id} {...action} />
          ))}
        </div>
      ))}
    </aside>
  )
}

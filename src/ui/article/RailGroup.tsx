import { IconButton } from '../controls/IconButton'
import type { RailAction } from './reading-stage'

/** Actions that belong together, as buttons of the rail. */
export function RailGroup({ actions }: { actions: readonly RailAction[] }) {
  return (
    <div class="reader-rail-group">
      {actions.map(({ id, key: _key, ...action }) => (
        <IconButton key={id} {...action} />
      ))}
    </div>
  )
}

import { byName, line } from './setting'

/** The reader's own keys. */
export const keys = {
  /** The key a person chose for an action, by the action's id; an empty one takes the key away. */
  chosen: byName(line(12)),
}

import { oneOf, within } from './setting'

/** The dated archives that are laid into the downloads folder. */
export const backup = {
  every: oneOf('never', 'daily', 'weekly', 'monthly'),
  /** How many of them stay; older ones go. */
  keep: within(1, 12, 4),
}

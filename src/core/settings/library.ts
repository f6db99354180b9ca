import { line, oneOf } from './setting'

/** How the library was last looked at. */
export const library = {
  order: oneOf('newest', 'oldest', 'longest', 'shortest', 'site', 'progress'),
  /** Fragment of the address of the part that was last open, such as `#archive`; empty: To read. */
  place: line(300),
}

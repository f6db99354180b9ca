import { byName, line, within } from './setting'

/** How texts are read aloud. */
export const aloud = {
  /** In percent of how fast the voice speaks by itself. */
  speed: within(50, 300, 100),
  /** The name of the voice for each language (primary subtag, such as `en`). */
  voices: byName(line(200)),
}

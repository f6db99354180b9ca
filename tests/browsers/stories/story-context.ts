import type { SampleSite } from '../../site/serve'
import type { Browser } from '../driver'

/** What every story has at hand. Both are there once the stories run, not while they are being named. */
export interface StoryContext {
  readonly browser: Browser
  readonly site: SampleSite
}

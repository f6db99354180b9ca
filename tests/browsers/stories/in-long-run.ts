import { it } from 'vitest'
import type { StoryContext } from './story-context'

/** A story that `npm run test:long` tells and `npm test` skips: what it holds is fine detail of what another tells. */
export const inLongRun = it.skipIf(process.env.LECTERN_LONG !== '1')

/** A story whose answer hardly depends on the browser: `npm test` has this one tell it, `npm run test:long` both. */
export const inOneBrowser = ({ kind }: StoryContext, one: StoryContext['kind']) => (kind === one ? it : inLongRun)

import { it } from 'vitest'

/** A story that `npm run test:long` tells and `npm test` skips: what it holds is fine detail of what another tells. */
export const inLongRun = it.skipIf(process.env.LECTERN_LONG !== '1')

/** A story whose answer hardly depends on the browser: `npm test` has one tell it, `npm run test:long` both. */
export const inOneBrowser = (isTheOne: boolean) => (isTheOne ? it : inLongRun)

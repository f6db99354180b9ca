import { analyse } from '../../src/core/analysis/analyse'
import { detectLanguage } from '../../src/core/analysis/detect-language'

/** Times of `runs` analyses of one text, each with its language told first, in ms. Pages round their clock to 0.1 ms. */
export function analysisTimes(title: string, text: string, runs: number): number[] {
  return Array.from({ length: runs }, (_, run) => {
    // A new word each time, so that nothing is remembered from the run before.
    const fresh = `${text}\n${run}`
    const start = performance.now()
    analyse({ title, text: fresh, lang: detectLanguage(fresh, null) })
    return performance.now() - start
  })
}

Object.assign(globalThis, { analysisTimes })

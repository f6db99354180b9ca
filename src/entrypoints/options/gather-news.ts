import { onLibraryNews } from '../../platform/library-channel'

/** One change after another is shown with this pause at least, in ms. */
const PAUSE = 60
/** More than this at once is an import or the like, and is shown once it has been calm for so long, in ms. */
const MANY = 20
const CALM = 1_000

/**
 * Tells what has changed in the library: one change at once, many together, for showing a large library anew takes
 * longer than an import takes for its next rows.
 *
 * @param apply is never called while it is still at work
 * @returns a function that stops it
 */
export function gatherNews(apply: (ids: readonly string[]) => Promise<void>): () => void {
  const waiting = new Set<string>()
  let timer: ReturnType<typeof setTimeout> | undefined
  let busy = false
  let last = Number.NEGATIVE_INFINITY
  const schedule = () => {
    clearTimeout(timer)
    if (busy || waiting.size === 0) return
    const pause = waiting.size > MANY ? CALM : Math.max(0, last + PAUSE - performance.now())
    timer = setTimeout(() => void run(), pause)
  }
  const run = async () => {
    const ids = [...waiting]
    waiting.clear()
    busy = true
    await apply(ids)
    busy = false
    last = performance.now()
    schedule()
  }
  const stop = onLibraryNews(({ ids }) => {
    for (const id of ids) waiting.add(id)
    schedule()
  })
  return () => {
    clearTimeout(timer)
    stop()
  }
}

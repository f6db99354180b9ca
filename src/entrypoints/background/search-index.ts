import { buildSegment } from '../../core/library/search/build-segment'
import { mergeSegments, segmentsToMerge } from '../../core/library/search/merge-segments'
import { onIndexDue, scheduleIndex } from '../../platform/alarms'
import { announceIndexed } from '../../platform/library-channel'
import { addSegment, lastSegments, replaceSegments, unindexedTexts } from '../../platform/library-index'

/** Articles a step: less than a tenth of a second between two moments in which a save may come. */
const STEP = 20
/** How long the work goes on before it gives way, in ms. */
const SLICE = 12

let running: Promise<void> | null = null

/**
 * Keeps the index of search up with the library. Nothing waits for it: what is not yet in it is found by its text. The
 * worker may die at any line; what was waiting waits again.
 */
export function startSearchIndex(): void {
  onIndexDue(() => {
    running ??= index().finally(() => {
      running = null
    })
    return running
  })
}

async function index(): Promise<void> {
  for (let step = 0; ; step++) {
    const { marks, texts } = await unindexedTexts(STEP)
    if (texts.length === 0) break
    await addSegment(buildSegment(texts), marks)
    await mergeLast()
    await pause()
    // A worker that is killed at work must not take the waking alarm with it.
    if (step % 50 === 0) await scheduleIndex()
  }
  announceIndexed()
}

async function mergeLast(): Promise<void> {
  // As long as the rule takes all that were read, it may want the one before them too.
  const { keys, segments } = await lastSegments(
    (sizes) => sizes.length === 1 || segmentsToMerge(sizes) === sizes.length,
  )
  const count = segmentsToMerge(segments.map(({ ids }) => ids.length))
  if (count === 0) return
  const merging = mergeSegments(segments.slice(-count))
  let until = performance.now() + SLICE
  let step = merging.next()
  while (!step.done) {
    if (performance.now() > until) {
      await pause()
      until = performance.now() + SLICE
    }
    step = merging.next()
  }
  await replaceSegments(keys.slice(-count), step.value)
}

const pause = () => new Promise((resume) => setTimeout(resume))

import { useEffect, useState } from 'preact/hooks'

/** How far a model has come. */
export type WorkState = 'off' | 'working' | 'done' | 'failed'

/**
 * Lets a model work while `on`, from the beginning whenever what it works on (`of`) changes. `work` gets a signal that is
 * aborted when nobody waits any more, and may return what takes its result away.
 */
export function useModelWork(
  on: boolean,
  of: readonly unknown[],
  work: (gone: AbortSignal) => Promise<(() => void) | undefined>,
): WorkState {
  const [state, setState] = useState<WorkState>('off')
  useEffect(() => {
    if (!on) return setState('off')
    const gone = new AbortController()
    let undo: (() => void) | undefined
    setState('working')
    work(gone.signal).then(
      (result) => {
        if (gone.signal.aborted) return result?.()
        undo = result
        setState('done')
      },
      (error) => {
        if (gone.signal.aborted) return
        // The person is told in a sentence; whoever looks into it finds the browser's own words here.
        console.warn(error)
        setState('failed')
      },
    )
    return () => {
      gone.abort()
      undo?.()
    }
  }, [on, ...of])
  return state
}

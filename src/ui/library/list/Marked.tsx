import type { Hit } from '../../../core/library/search/hits'

/** A text with what was found in it marked. */
export function Marked({ text, hits }: { text: string; hits: readonly Hit[] }) {
  let at = 0
  const parts = hits.flatMap(({ from, to }) => {
    const before = text.slice(at, from)
    at = to
    return [before, <mark key={from}>{text.slice(from, to)}</mark>]
  })
  return (
    <>
      {parts}
      {text.slice(at)}
    </>
  )
}

import { formatMinutes } from '../controls/format'
import { useWords } from '../controls/words'

/** `progress` from 0 to 1. */
export function MinutesLeft({ minutes, progress }: { minutes: number; progress: number }) {
  const words = useWords()
  const { say } = words
  const left = Math.ceil(minutes * (1 - progress))
  return (
    <p class="reader-minutes" aria-hidden="true">
      {left > 0 ? say('minutesLeft', formatMinutes(left, words)) : say('endOfArticle')}
    </p>
  )
}

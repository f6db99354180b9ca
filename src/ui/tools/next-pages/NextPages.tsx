import { useWords } from '../../controls/words'

/** How far the joining of an article's further pages has come. */
export type JoinState =
  | { kind: 'offered' }
  | { kind: 'joining'; page: number }
  /** `more`: there are further pages, which another press adds. */
  | { kind: 'joined'; pages: number; more: boolean }
  | { kind: 'failed'; page: number }

export interface NextPagesProps {
  state: JoinState
  onJoin: () => void
  onCancel: () => void
}

/** Under a text that goes on elsewhere: a button that adds the pages to come, and how far that is. */
export function NextPages({ state, onJoin, onCancel }: NextPagesProps) {
  const { say } = useWords()
  const sentence =
    state.kind === 'offered'
      ? say('nextPagesOffer')
      : state.kind === 'joining'
        ? say('nextPagesJoining', String(state.page))
        : state.kind === 'failed'
          ? say('nextPagesFailed', String(state.page))
          : say('nextPagesJoined', String(state.pages))
  const isDone = state.kind === 'joined' && !state.more
  return (
    <section class="next-pages" aria-label={say('nextPages')}>
      <p role="status">{sentence}</p>
      {state.kind === 'joining' ? (
        <button type="button" class="button" onClick={onCancel}>
          {say('cancel')}
        </button>
      ) : (
        !isDone && (
          <button type="button" class="button" onClick={onJoin}>
            {say(state.kind === 'failed' ? 'nextPagesTryAgain' : 'nextPagesJoin')}
          </button>
        )
      )}
    </section>
  )
}

import type { MessageKey } from '../../controls/words'
import { useWords } from '../../controls/words'

/** A block that was left out of the text, as the list shows it. */
export interface LeftOutBlock {
  /** Its beginning. */
  text: string
  reason: string
  isBack: boolean
}

export interface LeftOutProps {
  blocks: readonly LeftOutBlock[]
  site: string
  /** The person has pointed at the block that holds the text on this site. */
  isPointedAt: boolean
  onToggle: (index: number) => void
  onPoint: () => void
  onFindAgain: () => void
}

const reasons: Readonly<Record<string, MessageKey>> = {
  comments: 'leftOutComments',
  rating: 'leftOutComments',
  repeated: 'leftOutRepeated',
  links: 'leftOutLinks',
  related: 'leftOutLinks',
  appeal: 'leftOutNotices',
  notice: 'leftOutNotices',
  tools: 'leftOutNotices',
  imprint: 'leftOutImprint',
  about: 'leftOutImprint',
  bio: 'leftOutImprint',
  credit: 'leftOutImprint',
}

/** Under the text: what was left out of it, each with a button that puts it back, and a way to choose another block. */
export function LeftOut({ blocks, site, isPointedAt, onToggle, onPoint, onFindAgain }: LeftOutProps) {
  const { say } = useWords()
  return (
    <section class="left-out" aria-label={say('leftOut', String(blocks.length))}>
      {blocks.length > 0 && (
        <details>
          <summary>{say('leftOut', String(blocks.length))}</summary>
          <p>{say('leftOutRemembered', site)}</p>
          <ul>
            {blocks.map(({ text, reason, isBack }, index) => (
              <li key={index} class={isBack ? 'back' : undefined}>
                <div>
                  <small>{say(reasons[reason] ?? 'leftOutHeader')}</small>
                  <span dir="auto">{text}</span>
                </div>
                <button type="button" class="button quiet" aria-pressed={isBack} onClick={() => onToggle(index)}>
                  {say(isBack ? 'leaveOut' : 'putBack')}
                </button>
              </li>
            ))}
          </ul>
        </details>
      )}
      <p class="left-out-point">
        {isPointedAt ? say('pointedAt', site) : say('pointWhy')}
        <button type="button" class="button quiet" onClick={onPoint}>
          {say(isPointedAt ? 'pointAgain' : 'point')}
        </button>
        {isPointedAt && (
          <button type="button" class="button quiet" onClick={onFindAgain}>
            {say('pointForget')}
          </button>
        )}
      </p>
    </section>
  )
}

import { SendChoice } from '../../article/SendChoice'
import type { useSending } from '../../article/use-sending'
import { useWords } from '../../controls/words'
import { Panel } from '../Panel'

/** Asks where to, when more than one place is set up. */
export function SendPanel({ choices, choose, close }: ReturnType<typeof useSending>) {
  const { say } = useWords()
  return (
    choices && (
      <Panel kind="more-panel" title={say('sendTo')} onClose={close}>
        <SendChoice look="more-actions" choices={choices} onChoose={choose} />
      </Panel>
    )
  )
}

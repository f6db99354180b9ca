import { Bookmark, X } from 'lucide'
import { Icon } from '../../controls/Icon'
import { IconButton } from '../../controls/IconButton'
import { useWords } from '../../controls/words'

export interface ContinueHereProps {
  /** 0 to 1. */
  progress: number
  onGo: () => void
  onDismiss: () => void
}

/** Offers the place of last time; nothing moves until the person says so. */
export function ContinueHere({ progress, onGo, onDismiss }: ContinueHereProps) {
  const { say, language } = useWords()
  const share = new Intl.NumberFormat(language, { style: 'percent' }).format(progress)
  return (
    <div class="continue-here">
      <button type="button" class="button" onClick={onGo}>
        <Icon of={Bookmark} />
        {say('continueHere', share)}
      </button>
      <IconButton icon={X} name={say('close')} onPress={onDismiss} />
    </div>
  )
}

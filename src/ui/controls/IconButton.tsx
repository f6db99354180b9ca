import type { IconNode } from 'lucide'
import { Icon } from './Icon'

export interface IconButtonProps {
  icon: IconNode
  /** What it does, in words: its name for screen readers and its tooltip. */
  name: string
  onPress: () => unknown
  pressed?: boolean | undefined
}

export function IconButton({ icon, name, onPress, pressed }: IconButtonProps) {
  return (
    <button
      type="button"
      class="icon-button"
      aria-label={name}
      title={name}
      aria-pressed={pressed}
      onClick={() => void onPress()}
    >
      <Icon of={icon} />
    </button>
  )
}

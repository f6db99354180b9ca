import type { IconNode } from 'lucide'
import { Icon } from '../../controls/Icon'
import { useWords } from '../../controls/words'

export interface SideItemProps {
  icon?: IconNode
  name: string
  /** Entries there; null where there is nothing to count, or it is not yet counted. */
  count: number | null
  current: boolean
  href: string
}

export function SideItem({ icon, name, count, current, href }: SideItemProps) {
  const { language } = useWords()
  return (
    <a class="side-item" href={href} aria-current={current ? 'page' : undefined}>
      {icon && <Icon of={icon} />}
      <span class="side-name" dir="auto">
        {name}
      </span>{' '}
      {count !== null && <span class="side-count">{count.toLocaleString(language)}</span>}
    </a>
  )
}

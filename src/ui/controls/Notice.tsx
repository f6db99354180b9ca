import type { IconNode } from 'lucide'
import { Icon } from './Icon'
import { type MessageKey, useWords } from './words'

export interface NoticeWords {
  icon: IconNode
  title: MessageKey
  text: MessageKey
}

/** Stands where there is nothing to show: why, and what one can do. */
export function Notice({ icon, title, text, heading: Heading }: NoticeWords & { heading: 'h1' | 'h2' }) {
  const { say } = useWords()
  return (
    <>
      <Icon of={icon} />
      <Heading>{say(title)}</Heading>
      <p>{say(text)}</p>
    </>
  )
}

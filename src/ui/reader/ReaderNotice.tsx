import { FileQuestion } from 'lucide'
import type { ComponentChildren } from 'preact'
import { Icon } from '../controls/Icon'

export interface ReaderNoticeProps {
  title: string
  text: string
  children?: ComponentChildren
}

/** A reading page without a text: what happened, and what one can do. */
export function ReaderNotice({ title, text, children }: ReaderNoticeProps) {
  return (
    <main class="reader-nothing">
      <Icon of={FileQuestion} />
      <h1 class="article-title" dir="auto">
        {title}
      </h1>
      <p>{text}</p>
      {children}
    </main>
  )
}

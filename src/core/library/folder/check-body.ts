import { Malformed } from '../check-shared'
import type { Body } from '../entry'

const MOST_BODY = 8 * 1024 * 1024

/** A text from the folder, copied by name. Its HTML is a stranger's still: screens rebuild it. @throws Malformed */
export function checkBody(value: unknown, id: string): Body {
  const { html, text } = (value ?? {}) as Record<string, unknown>
  if (typeof html !== 'string' || typeof text !== 'string' || html.length > MOST_BODY || text.length > MOST_BODY) {
    throw new Malformed('no text of an article')
  }
  return { id, html, text }
}

import { browser, type Runtime } from './browser'
import type { Answer, Ask, ContentLetters, LetterName, PageLetters, Refusal, Reply } from './letters'

/** Who sent a letter, by the browser's word: a page of ours, or our content script in the page at `url`. */
export type Sender = { kind: 'page' } | { kind: 'content'; url: string; tabId: number }

export type PageHandlers = {
  [Name in keyof PageLetters]: (ask: Ask<Name>) => Promise<Answer<Name>>
}
export type ContentHandlers = {
  [Name in keyof ContentLetters]: (ask: Ask<Name>, sender: { url: string; tabId: number }) => Promise<Answer<Name>>
}

/** Answers letters for as long as the background lives. To be called at the top level, so that a letter wakes it. */
export function receiveLetters(
  forPages: PageHandlers,
  forContent: ContentHandlers,
  toRefusal: (error: unknown) => Refusal,
): void {
  browser.runtime.onMessage.addListener(
    (letter: unknown, sender: Runtime.MessageSender): Promise<Reply> | undefined => {
      const name = letterName(letter)
      const from = whoSent(sender)
      if (!name || !from) return undefined
      return answer(name, (letter as { ask?: unknown }).ask, from, forPages, forContent).catch((error: unknown) => ({
        ok: false,
        refusal: toRefusal(error),
      }))
    },
  )
}

function letterName(letter: unknown): string | null {
  if (typeof letter !== 'object' || letter === null) return null
  const { lectern } = letter as { lectern?: unknown }
  return typeof lectern === 'string' ? lectern : null
}

/**
 * Extension pages in a tab have a `sender.tab` too, so its absence proves nothing: the address does. A content script's
 * address is its page's.
 */
export function whoSent(sender: Runtime.MessageSender): Sender | null {
  if (sender.id !== browser.runtime.id) return null
  const url = sender.url ?? ''
  if (url.startsWith(browser.runtime.getURL(''))) return { kind: 'page' }
  const tabUrl = sender.tab?.url ?? url
  return sender.tab?.id !== undefined && sender.frameId === 0 && /^(?:https?|file):/.test(tabUrl)
    ? { kind: 'content', url: tabUrl, tabId: sender.tab.id }
    : null
}

type AnyHandler = (ask: unknown, sender: Sender) => Promise<Answer<LetterName>>

async function answer(
  name: string,
  ask: unknown,
  from: Sender,
  forPages: PageHandlers,
  forContent: ContentHandlers,
): Promise<Reply> {
  const handlers = from.kind === 'page' ? forPages : forContent
  if (!Object.hasOwn(handlers, name)) {
    return { ok: false, refusal: { code: 'not-allowed', message: `No such letter for this sender: ${name}` } }
  }
  const handler = (handlers as Record<string, unknown>)[name] as AnyHandler
  return { ok: true, answer: await handler(ask ?? {}, from) }
}

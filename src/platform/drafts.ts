import { browser } from './browser'

const PREFIX = 'draft.'
/** Older ones go: a draft is for the popup that has just closed, not for years. */
const MOST = 50

/** What a person had chosen for an article and not yet saved. */
export interface Draft {
  tags: string[]
  note: string
}

interface StoredDraft extends Draft {
  /** Ms since 1970. */
  at: number
}

/** The draft for an article, by its id; null when there is none. */
export async function readDraft(id: string): Promise<Draft | null> {
  const stored = (await browser.storage.local.get(PREFIX + id))[PREFIX + id] as Partial<StoredDraft> | undefined
  const tags = Array.isArray(stored?.tags) ? stored.tags.filter((tag) => typeof tag === 'string') : []
  const note = typeof stored?.note === 'string' ? stored.note : ''
  return tags.length > 0 || note !== '' ? { tags, note } : null
}

/** Keeps a draft under its own key, so that a popup that closes in between loses nothing; an empty one is dropped. */
export async function keepDraft(id: string, { tags, note }: Draft): Promise<void> {
  if (tags.length === 0 && note === '') return dropDraft(id)
  await browser.storage.local.set({ [PREFIX + id]: { tags, note, at: Date.now() } satisfies StoredDraft })
  const all = Object.entries(await browser.storage.local.get(null)).filter(([key]) => key.startsWith(PREFIX))
  const oldest = all.sort(([, a], [, b]) => (b as StoredDraft).at - (a as StoredDraft).at).slice(MOST)
  if (oldest.length > 0) await browser.storage.local.remove(oldest.map(([key]) => key))
}

export async function dropDraft(id: string): Promise<void> {
  await browser.storage.local.remove(PREFIX + id)
}

import type { Browser as ExtensionApi } from 'webextension-polyfill'

/** What is on the shelf of a library, as pages read it, without what is only local. Runs in a page of the extension. */
export function shelfOf(): Promise<{ title: string; tags: string[]; notes: string[]; removed: boolean }[]> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('lectern')
    opening.onerror = () => reject(opening.error)
    opening.onsuccess = () => {
      const database = opening.result
      const all = database.transaction('entries').objectStore('entries').getAll()
      all.onsuccess = () => {
        database.close()
        const shelf = all.result.map(({ title, tags, highlights, removedAt }) => ({
          title,
          tags,
          notes: highlights.map(({ note }: { note: string }) => note).sort(),
          removed: removedAt !== null,
        }))
        resolve(shelf.sort((a, b) => (a.title < b.title ? -1 : 1)))
      }
    }
  })
}

/** Sends a letter, as pages of ours do. Runs in one. @returns the id of the entry it answers with, or the answer as text */
export async function askBackground(_root: Document, lectern: string, ask: object): Promise<string> {
  const api = Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome')
  const reply = await (api as ExtensionApi).runtime.sendMessage({ lectern, ask })
  const { ok, answer, refusal } = reply as { ok: boolean; answer: { id?: string } | null; refusal: { message: string } }
  if (!ok) throw new Error(refusal.message)
  return answer?.id ?? String(answer)
}

/** Asks for a run over the folder and does not wait for it: the background may die of it. Runs in a page of the extension. */
export function askForRun(): void {
  const api = Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome')
  const letter = { lectern: 'syncFolder', ask: { losses: 0, refill: false } }
  void (api as ExtensionApi).runtime.sendMessage(letter).catch(() => {})
}

/** How the last run over the folder stands. Runs in a page of the extension. */
export async function lastRun(): Promise<{ at: number; isRunning: boolean; trouble: string | null } | null> {
  const api = Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome')
  const { 'folder-status': status } = await (api as ExtensionApi).storage.local.get('folder-status')
  return (status as Awaited<ReturnType<typeof lastRun>>) ?? null
}

import type { Position } from '../core/library/annotations'
import { nativeBrowser } from './native-browser'

const PREFIX = 'place.'
/** Articles that are not saved but have a place. The oldest makes way: this is a kindness, not a library. */
const MOST = 300

interface KeptPlace {
  position: Position
  at: number
}

/** Where the person was in an article that is not saved; null: not known. */
export async function readPlace(id: string): Promise<Position | null> {
  const kept = (await nativeBrowser().storage.local.get(PREFIX + id))[PREFIX + id] as KeptPlace | undefined
  return kept?.position ?? null
}

/** Each stands under its own key; beyond the bound the oldest goes. */
export async function keepPlace(id: string, position: Position, now: number): Promise<void> {
  const { local } = nativeBrowser().storage
  await local.set({ [PREFIX + id]: { position, at: now } satisfies KeptPlace })
  const all = Object.entries(await local.get(null)).filter(([key]) => key.startsWith(PREFIX)) as [string, KeptPlace][]
  if (all.length <= MOST) return
  const oldest = all.sort(([, a], [, b]) => a.at - b.at).slice(0, all.length - MOST)
  await local.remove(oldest.map(([key]) => key))
}

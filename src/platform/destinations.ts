import { DESTINATION_KINDS, type Destination, type DestinationKind } from '../core/sending/destination'
import { browser } from './browser'

/** One key a kind, so that no write undoes another. Local storage alone: never synced, never in an export. */
const keyOf = (kind: DestinationKind): string => `destination.${kind}`

/** Null: not set up. */
export async function readDestination(kind: DestinationKind): Promise<Destination | null> {
  const key = keyOf(kind)
  return ((await browser.storage.local.get(key))[key] as Destination | undefined) ?? null
}

/** Those that are set up, always in the same order. */
export async function readDestinations(): Promise<Destination[]> {
  const found = await Promise.all(DESTINATION_KINDS.map(readDestination))
  return found.filter((destination) => destination !== null)
}

export async function writeDestination(destination: Destination): Promise<void> {
  await browser.storage.local.set({ [keyOf(destination.kind)]: destination })
}

export async function forgetDestination(kind: DestinationKind): Promise<void> {
  await browser.storage.local.remove(keyOf(kind))
}

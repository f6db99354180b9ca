/** Tells every open page of the extension that the library has changed; pages read it again themselves. */
const NAME = 'lectern-library'

export interface LibraryNews {
  /** Entries that changed, or null when too many to name. */
  ids: readonly string[] | null
}

export function announceNews(news: LibraryNews): void {
  const channel = new BroadcastChannel(NAME)
  channel.postMessage(news)
  channel.close()
}

/** @returns a function that stops listening. */
export function onLibraryNews(listener: (news: LibraryNews) => void): () => void {
  const channel = new BroadcastChannel(NAME)
  channel.onmessage = (event: MessageEvent<LibraryNews>) => listener(event.data)
  return () => channel.close()
}

/** Tells every open page of the extension that the library has changed; pages read it again themselves. */
const NAME = 'lectern-library'

export interface LibraryNews {
  /** The entries that changed. */
  ids: readonly string[]
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

/** Tells pages that the index of search has grown: nothing of the library has changed. */
export function announceIndexed(): void {
  announceNews({ ids: [] })
}

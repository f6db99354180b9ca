import { articleId } from '../../src/core/article/article-id'
import type { Body } from '../../src/core/library/entry'
import { type Kept, keptOf } from '../../src/core/library/kept'
import type { SaveRequest } from '../../src/core/library/library'
import type { LibraryStore } from '../../src/core/library/library-store'
import { savedState } from '../../src/core/library/saved-state'
import { newDeviceState } from '../../src/core/library/state/clock'
import { takePen } from '../../src/core/library/state/pen'

export interface ToFill {
  request: SaveRequest
  /** Ms since 1970. */
  savedAt: number
}

const AT_ONCE = 1_000

/** Puts articles into a library as saving them would leave them, a thousand a transaction. */
export async function fillLibrary(store: LibraryStore, articles: readonly ToFill[]): Promise<void> {
  let state = newDeviceState('benchdev')
  for (let from = 0; from < articles.length; from += AT_ONCE) {
    const put: Kept[] = []
    const putBodies: Body[] = []
    for (const { request, savedAt } of articles.slice(from, from + AT_ONCE)) {
      const id = await articleId(request.article.url)
      const pen = takePen(state, savedAt, () => 'benchdev')
      const saved = savedState(null, id, request, pen)
      if (saved.head) put.push(keptOf(saved, saved.head, true, pen.horizon))
      putBodies.push({ id, html: request.article.html, text: request.article.text })
      state = { ...pen.state(), clock: state.clock }
    }
    await store.update([], () => ({ change: { put, putBodies, dropBodies: [], drop: [], state }, result: null }))
  }
}

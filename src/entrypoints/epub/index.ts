import { makeEpub } from '../../ui/tools/more/make-epub'

// Injected only where somebody wants a book: packing is as large as many an article.
globalThis.lecternEpub ??= makeEpub

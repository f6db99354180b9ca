import { packing } from '../../ui/tools/more/packing'

// Injected only where somebody takes an article along: packing is as large as many an article.
globalThis.lecternPacking ??= packing

import { openOverlay } from './open-overlay'

// Beside the reading script in the same isolated world, and only where the reader is opened: the popup never needs it.
globalThis.lecternOverlay ??= (readable, onClosed) => openOverlay(document, readable, onClosed)

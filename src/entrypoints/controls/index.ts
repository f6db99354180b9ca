import { mountControls } from './mount-controls'

// Comes once the text has been painted, into the world the reader already lives in.
globalThis.lecternControls ??= mountControls

import { colourCode } from '../../ui/tools/content/colour-code'

// Injected only where there is code: the grammars are as large as the reader itself.
globalThis.lecternCodeColours ??= colourCode

globalThis.lecternOverlay?.dropGlance()

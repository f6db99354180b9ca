// After the overlay's script: a glance at the article while what reads it is still on its way.
if (globalThis.lecternAwaited) globalThis.lecternOverlay?.glance()

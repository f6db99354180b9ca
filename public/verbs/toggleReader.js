// The last of the injected files: its value answers the call that came before the script did.
if (globalThis.lecternAwaited) {
  globalThis.lecternAwaited = false
  // The overlay's script sets out first, but nobody promises that it arrives so.
  globalThis.lecternOverlay
    ? globalThis.lectern?.toggleReader()
    : new Promise((resolve) => {
        globalThis.lecternOverlayAwaited = () => resolve(globalThis.lectern?.toggleReader())
      })
}

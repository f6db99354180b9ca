// The last of the injected files: its value answers the call that came before the script did.
if (globalThis.lecternAwaited) {
  globalThis.lecternAwaited = false
  globalThis.lectern?.toggleReader()
}

/** A page in a hidden tab paints nothing; what waits goes on after this, in ms. */
const WITHOUT_FRAME = 150

/** Calls once what stands now has been painted. */
export function afterPaint(document: Document, call: () => void): void {
  let called = false
  const once = (): void => {
    if (!called) call()
    called = true
  }
  // The frame's own call comes before its painting, a timer of it after.
  document.defaultView?.requestAnimationFrame(() => setTimeout(once))
  setTimeout(once, WITHOUT_FRAME)
}

// Runs in every page, as an extension of its own: watches, once a frame, for the first paragraph inside the reader's
// closed shadow root (which `chrome.dom` opens to any extension) and says when the frame that shows it is painted.
function look() {
  const host = document.querySelector('lectern-reader')
  const line = host && chrome.dom.openOrClosedShadowRoot(host)?.querySelector('.article-body p')
  if (!line || line.getClientRects().length === 0) {
    requestAnimationFrame(look)
    return
  }
  // Posted from within the frame, delivered after its style, layout and paint.
  const { port1, port2 } = new MessageChannel()
  port1.onmessage = () => console.debug(`lectern-bench-painted ${Date.now()}`)
  port2.postMessage(null)
}
requestAnimationFrame(look)

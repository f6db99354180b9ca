import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

/** What the probe prints in front of the moment it saw. */
export const SEEN = 'lectern-bench-painted '

/**
 * Runs in every page, as text: watches, once a frame, for the first paragraph inside the reader's closed shadow root
 * (which `chrome.dom` opens to any extension) and says when the frame that shows it has been painted.
 */
function probe(seen: string): void {
  const { chrome } = globalThis as unknown as {
    chrome: { dom: { openOrClosedShadowRoot(element: Element): ShadowRoot | null } }
  }
  const look = () => {
    const host = document.querySelector('lectern-reader')
    const root = host && chrome.dom.openOrClosedShadowRoot(host)
    const line = root?.querySelector('.article-body p')
    if (!line || line.getClientRects().length === 0) return requestAnimationFrame(look)
    // Posted from within the frame, delivered after its style, layout and paint.
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = () => console.debug(seen + Date.now())
    port2.postMessage(null)
    return 0
  }
  requestAnimationFrame(look)
}

/** Writes the probe as an unpacked extension. @returns its folder. */
export function writeProbeExtension(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'lectern-probe-'))
  const manifest = {
    manifest_version: 3,
    name: 'press-to-text probe',
    version: '1',
    content_scripts: [{ matches: ['<all_urls>'], js: ['probe.js'], run_at: 'document_idle' }],
  }
  writeFileSync(path.join(folder, 'manifest.json'), JSON.stringify(manifest))
  writeFileSync(path.join(folder, 'probe.js'), `(${probe})(${JSON.stringify(SEEN)})`)
  return folder
}

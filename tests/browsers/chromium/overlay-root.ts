import type { CDPSession, Protocol } from 'puppeteer-core'
import { OVERLAY_HOST } from '../extension'

/** The reader's closed shadow root as an object of the page, by way of the debugger, which sees through closed roots. */
export async function overlayRoot(session: CDPSession): Promise<Protocol.Runtime.RemoteObjectId | null> {
  const { root } = await session.send('DOM.getDocument', { depth: 1 })
  const { nodeId } = await session.send('DOM.querySelector', { nodeId: root.nodeId, selector: OVERLAY_HOST })
  if (!nodeId) return null
  const { node } = await session.send('DOM.describeNode', { nodeId, depth: 1, pierce: true })
  const shadow = node.shadowRoots?.[0]
  if (!shadow) return null
  const { object } = await session.send('DOM.resolveNode', { backendNodeId: shadow.backendNodeId })
  return object.objectId ?? null
}

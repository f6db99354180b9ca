import type { ContentBridge } from '../../platform/content-bridge'
import { createBridge } from './bridge'
import { readPage } from './read-page'

// Injected again only where an earlier injection is gone, but two presses in a row may both inject.
globalThis.lectern ??= createBridge(document, location) satisfies ContentBridge
globalThis.lecternReadPage ??= readPage

/**
 * Stands in for webextension-polyfill under vitest: the polyfill refuses to load outside an extension. It holds no
 * behaviour of its own; a test puts what it needs on `browser`.
 */
const browser: Record<string, unknown> = {
  runtime: { id: 'lectern-test', getURL: (path: string) => `chrome-extension://lectern-test/${path}` },
}

export default browser

interface TrustedTypesFactory {
  createPolicy(name: string, rules: { createHTML(html: string): string }): { createHTML(html: string): unknown }
}

let policy: { createHTML(html: string): unknown } | undefined

/**
 * Parses a stored body into a document that is never shown and runs nothing: no scripts, no requests. Only what the
 * allow-list rebuilds from it reaches a screen. This is the only use of the page's one Trusted Types policy.
 */
export function parseInert(html: string): Document {
  const factory = (globalThis as { trustedTypes?: TrustedTypesFactory }).trustedTypes
  policy ??= factory?.createPolicy('lectern-body', { createHTML: (text) => text })
  const trusted = policy ? policy.createHTML(html) : html
  return new DOMParser().parseFromString(trusted as string, 'text/html')
}

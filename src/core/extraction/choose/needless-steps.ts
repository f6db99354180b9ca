/** Elements it looks for that are never in a copy. No import: the build reads this file too. */
export const neverThere: ReadonlySet<string> = new Set(
  'style object embed link iframe input textarea select button'.split(' '),
)

/**
 * What Readability does for pages as they come, and copying a page has done already: nothing hidden, no script, no
 * inline style, no lazy picture, no relative address is in a copy. Asked of every node, these steps take a third of its
 * time. They are not part of its public form: the version is pinned, and a test holds each name and the same pick. The
 * build leaves its own methods of these names out.
 */
export const needlessSteps = {
  _unwrapNoscriptImages(): void {},
  _removeScripts(): void {},
  _isProbablyVisible: (): boolean => true,
  _cleanStyles(): void {},
  _fixLazyImages(): void {},
  _fixRelativeUris(): void {},
  // Asked for each paragraph and box; most names it is asked for are never in a copy.
  _getAllNodesWithTag(node: Element, names: string[]): Iterable<Element> {
    const left = names.filter((name) => !neverThere.has(name))
    return left.length > 0 ? node.querySelectorAll(left.join()) : []
  },
  // With an author and an excerpt given it looks for neither.
  _getArticleMetadata(this: { _doc: Document }): { title: string; byline: string; excerpt: string } {
    return { title: this._doc.title, byline: '-', excerpt: '-' }
  },
}

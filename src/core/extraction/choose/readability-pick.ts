import { Readability } from '@mozilla/readability'

/**
 * What Readability does for pages as they come, and copying a page has done already: nothing hidden, no script, no
 * inline style, no lazy picture, no relative address is in a copy. Asked of every node, these steps take a third of its
 * time. They are not part of its public form: the version is pinned, and a test holds each name and the same pick.
 */
export const needlessSteps = {
  _unwrapNoscriptImages(): void {},
  _removeScripts(): void {},
  _isProbablyVisible: (): boolean => true,
  _cleanStyles(): void {},
  _fixLazyImages(): void {},
  _fixRelativeUris(): void {},
  // With an author and an excerpt given it looks for neither.
  _getArticleMetadata(this: { _doc: Document }): { title: string; byline: string; excerpt: string } {
    return { title: this._doc.title, byline: '-', excerpt: '-' }
  },
}

/** What Readability holds for the article in a lean copy of a page. The document given is used up. */
export function readabilityPick(copy: Document): Element | null {
  const reader = new Readability<Node>(copy, {
    serializer: (node) => node,
    // Classes are evidence for the steps after this one; the allow-list drops them in the end.
    keepClasses: true,
    // Metadata is read elsewhere, and once.
    disableJSONLD: true,
    charThreshold: 200,
  })
  Object.assign(reader, needlessSteps)
  return (reader.parse()?.content as Element | null | undefined) ?? null
}

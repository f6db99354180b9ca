import { Readability } from '@mozilla/readability'

/** What Readability holds for the article in a page. The document given is used up. */
export function readabilityPick(copy: Document): Element | null {
  // With an author given it does not ask every node whether it is the byline.
  const author = copy.head.appendChild(copy.createElement('meta'))
  author.setAttribute('name', 'author')
  author.setAttribute('content', '-')
  const result = new Readability<Node>(copy, {
    serializer: (node) => node,
    // Classes are evidence for the steps after this one; the allow-list drops them in the end.
    keepClasses: true,
    // Metadata is read elsewhere, and once.
    disableJSONLD: true,
    charThreshold: 200,
  }).parse()
  return (result?.content as Element | null | undefined) ?? null
}

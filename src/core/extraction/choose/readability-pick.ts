import { Readability } from '@mozilla/readability'
import { needlessSteps } from './needless-steps'

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

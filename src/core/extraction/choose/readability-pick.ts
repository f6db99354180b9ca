import { Readability } from '@mozilla/readability'
import { needlessSteps } from './needless-steps'
import { quickSteps } from './quick-steps'

/**
 * What Readability holds for the article in a lean copy of a page. The document given is used up.
 *
 * @param spare the body, or the one element in it, once more: Readability begins anew with it where a try finds too little
 */
export function readabilityPick(copy: Document, spare: Element): Element | null {
  // It would write the whole body down as HTML before the first try, most need no other, and parse it before a second one.
  // This is no sink: it stands in the way of one (docs/threat-model.md).
  Object.defineProperty(copy.body, 'innerHTML', {
    get: () => '',
    set() {
      const again = spare.cloneNode(true)
      copy.body.replaceChildren(...(spare.localName === 'body' ? again.childNodes : [again]))
    },
  })
  const reader = new Readability<Node>(copy, {
    serializer: (node) => node,
    // Classes are evidence for the steps after this one; the allow-list drops them in the end.
    keepClasses: true,
    // Metadata is read elsewhere, and once.
    disableJSONLD: true,
    charThreshold: 200,
  })
  Object.assign(reader, needlessSteps, quickSteps)
  return (reader.parse()?.content as Element | null | undefined) ?? null
}

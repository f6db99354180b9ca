import { elementsIn, textIn } from '../../article/elements'
import { type DataNode, hasType } from './json-ld'
import { firstTag, type MetaTags } from './meta-tags'

/** What kind of page it says that it is; all may be false, and more than one true. */
export interface PageKind {
  /** Whether the page says that it is an article. */
  isArticle: boolean
  /** Whether the page says that it is something else: a shop's, a service's, a list's. */
  isOther: boolean
  /** Whether the page says that it is a thread of posts or of answers. */
  isThread: boolean
}

/** Whether a page may say that it is a thread; asked before its structured data is read. */
export const mayBeThread = (document: Document): boolean =>
  document.querySelector(threadItem) !== null ||
  elementsIn(document, 'script[type="application/ld+json"]').some((script) =>
    /QAPage|DiscussionForumPosting/.test(textIn(script)),
  )

const threadItem = '[itemtype$="/QAPage"], [itemtype$="/DiscussionForumPosting"]'

/** Reads the kind from structured data and meta tags. */
export function readPageKind(
  document: Document,
  nodes: readonly DataNode[],
  node: DataNode | null,
  tags: MetaTags,
): PageKind {
  return {
    isArticle:
      (node !== null && hasType(node, /Article$|Posting|Report|Recipe|HowTo/)) ||
      /article|blog/.test(firstTag(tags, 'og:type') ?? '') ||
      tags.has('article:published_time'),
    isOther:
      /^(?:product|business|profile)/.test(firstTag(tags, 'og:type') ?? '') ||
      nodes.some((candidate) =>
        hasType(
          candidate,
          /^(?:Product|Service|ItemList|CollectionPage|SearchResultsPage|SoftwareApplication|FAQPage|Offer|ProductGroup|LocalBusiness)$/,
        ),
      ),
    isThread:
      nodes.some((candidate) => hasType(candidate, /^(?:QAPage|DiscussionForumPosting)$/)) ||
      document.querySelector(threadItem) !== null,
  }
}

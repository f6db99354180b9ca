import type { Direction } from '../../article/article'
import { attributeOf, elementsIn, textIn } from '../../article/elements'
import { safeUrl } from '../../article/safe-url'
import { fold } from '../fold'
import { authorsOf, cleanNames, joinNames } from './byline'
import { articleNode, type DataNode, hasType, readJsonLd, textOf } from './json-ld'
import { firstTag, type MetaTags, readMetaTags } from './meta-tags'
import { linesNearTitle, type NearTitle } from './near-title'
import { type PageKind, readPageKind } from './page-kind'
import { isPersonName, peopleOf } from './people'
import { plainText } from './plain-text'
import { readDate } from './published'
import { chooseTitle } from './title'
import { visibleByline } from './visible-byline'
import { writtenByline } from './written-byline'

/** What a page says of itself. */
export interface Metadata extends PageKind {
  title: string
  byline: string | null
  siteName: string | null
  /** ISO 8601, with the zone the page gave. */
  published: string | null
  /** The page's own claim, unchecked. */
  lang: string | null
  dir: Direction
  /** The publisher's description, or an empty string. */
  description: string
  image: string | null
  keywords: string[]
  /** The whole text, when structured data carries it. */
  articleBody: string | null
}

/**
 * Reads a page's metadata: structured data first, then meta tags, then what the page shows (`copy` is its lean copy), then
 * its address.
 */
export function readMetadata(document: Document, copy: Document, url: string, baseUrl: string): Metadata {
  const nodes = readJsonLd(document)
  const node = articleNode(nodes)
  const tags = readMetaTags(document)
  const { hostname = '', pathname: path = '' } = URL.canParse(url) ? new URL(url) : {}
  const lang = readLanguage(document, tags)
  const siteName = readSiteName(nodes, node, tags)
  const image =
    firstTag(tags, 'og:image', 'og:image:url', 'twitter:image', 'twitter:image:src', 'image') ?? imageOf(node?.image)
  const headline = textOf(node?.headline)
  const title = chooseTitle({
    declared: [
      firstTag(tags, 'og:title'),
      headline,
      firstTag(tags, 'twitter:title', 'dc:title', 'dcterms:title', 'parsely:title', 'parsely-title', 'title'),
    ],
    headline,
    documentTitle: document.querySelector('title')?.textContent ?? '',
    headings: headingsOf(document),
    siteName,
    hostname,
    path,
  })
  let lines: NearTitle | undefined
  const near = (): NearTitle => {
    lines ??= linesNearTitle(copy, title)
    return lines
  }
  return {
    title,
    byline: readByline(copy, near, siteName, nodes, node, tags),
    siteName,
    published: readDate(copy, near, node, tags, url, lang),
    lang,
    dir: readDirection(document),
    description: plainText(
      firstTag(tags, 'og:description', 'description', 'twitter:description', 'dc:description') ??
        textOf(node?.description) ??
        '',
    ),
    image: image ? safeUrl(image, 'href', baseUrl) : null,
    keywords: readKeywords(node, tags),
    ...readPageKind(document, nodes, node, tags),
    articleBody: textOf(node?.articleBody),
  }
}

function headingsOf(document: Document): string[] {
  const first = elementsIn(document, 'h1').filter((heading) => /\S/.test(textIn(heading)))
  return (first.length > 0 ? first : elementsIn(document, 'h2')).map((heading) => textIn(heading))
}

const authorTags =
  'author article:author article:author_name dc:creator dcterms:creator parsely-author sailthru:author byl citation_author'

function readByline(
  copy: Document,
  near: () => NearTitle,
  siteName: string | null,
  nodes: readonly DataNode[],
  node: DataNode | null,
  tags: MetaTags,
): string | null {
  const labelled = /written by|author/i.test(firstTag(tags, 'twitter:label1') ?? '') ? ' twitter:data1' : ''
  const lists = [
    authorsOf(node, nodes),
    ...(authorTags + labelled).split(' ').map((name) => [...new Set((tags.get(name) ?? []).flatMap(cleanNames))]),
  ].filter((names) => names.length > 0)
  const site = fold(siteName ?? '')
  const person = lists.find((names) => names.some((name) => isPersonName(name) && fold(name) !== site))
  if (person) return joinNames(person)
  // Many a publisher names itself, or an account, where its pages name a person.
  const house = joinNames(lists[0] ?? [])
  const called = fold(house ?? '')
  const isOfSite = site !== '' && (site.includes(called) || called.includes(site))
  if (house && /\s/.test(house) && !isOfSite) return house
  const shown = shownByline(copy, near)
  return house && !arePeople(shown) ? house : shown
}

const arePeople = (byline: string | null): boolean => byline !== null && peopleOf(byline).every(isPersonName)

/** The authors as the page's elements show them, or as its lines near the title say in words. */
function shownByline(copy: Document, near: () => NearTitle): string | null {
  const visible = visibleByline(copy)
  if (arePeople(visible)) return visible
  const written = writtenByline(near().lines)
  return arePeople(written) ? written : (visible ?? written)
}

function readSiteName(nodes: readonly DataNode[], node: DataNode | null, tags: MetaTags): string | null {
  const site = nodes.find((candidate) => hasType(candidate, /^WebSite$/))
  const name =
    firstTag(tags, 'og:site_name') ??
    textOf(node?.publisher) ??
    textOf(site?.name) ??
    firstTag(tags, 'application-name', 'al:ios:app_name', 'apple-mobile-web-app-title')
  return name ? plainText(name) || null : null
}

function readLanguage(document: Document, tags: MetaTags): string | null {
  const claimed =
    attributeOf(document.documentElement, 'lang') ||
    attributeOf(document.documentElement, 'xml:lang') ||
    attributeOf(document.body, 'lang') ||
    firstTag(tags, 'content-language', 'og:locale', 'dc:language', 'inlanguage')
  const tag = claimed?.split(',')[0]?.trim().replaceAll('_', '-')
  return tag && /^[a-z]{2,3}(?:-[a-z\d]{1,8})*$/i.test(tag) ? tag : null
}

function readDirection(document: Document): Direction {
  const claimed = document.documentElement?.getAttribute('dir') ?? document.body?.getAttribute('dir')
  return claimed?.toLowerCase() === 'rtl' ? 'rtl' : 'ltr'
}

function imageOf(value: unknown): string | null {
  const first = Array.isArray(value) ? value[0] : value
  if (typeof first === 'string') return first
  return typeof first === 'object' && first !== null
    ? textOf((first as DataNode).url ?? (first as DataNode).contentUrl)
    : null
}

function readKeywords(node: DataNode | null, tags: MetaTags): string[] {
  const lists = [node?.keywords].flat().flatMap((value) => textOf(value) ?? [])
  const all = [
    ...lists,
    ...(tags.get('article:tag') ?? []),
    ...(tags.get('keywords') ?? []),
    ...(tags.get('news_keywords') ?? []),
  ]
  const words = all.flatMap((list) => list.split(/[,;，；、|]/)).map(plainText)
  return [...new Set(words)].filter((word) => word.length > 1 && word.length <= 40).slice(0, 30)
}

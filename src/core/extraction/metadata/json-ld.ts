import { attributeOf, textIn } from '../../article/elements'
import { oneLine } from '../../article/one-line'
/** A node of a page's structured data. Its values come from strangers, so nothing about their types is promised. */
export type DataNode = Record<string, unknown>

const articleTypes =
  /(?:Article|BlogPost|(?<!Job)Posting|Report)$|^(?:CreativeWork|Recipe|QAPage|Question|HowTo|Book|Blog|PodcastEpisode|Review|WebPage|Product|Course)$/

/** All nodes of all JSON-LD blocks, `@graph` opened, in order. Blocks that are not JSON are passed over. */
export function readJsonLd(document: Document): DataNode[] {
  const nodes: DataNode[] = []
  for (const script of document.getElementsByTagName('script')) {
    if (attributeOf(script, 'type').toLowerCase() !== 'application/ld+json') continue
    const text = textIn(script).replace(/^\s*(?:<!\[CDATA\[|<!--)|(?:\]\]>|-->)\s*$/g, '')
    try {
      collect(JSON.parse(text), nodes, 0)
    } catch {
      // Line breaks inside strings are the commonest fault, and the only one worth mending.
      try {
        collect(JSON.parse(text.replace(/[\n\r\t]+/g, ' ')), nodes, 0)
      } catch {}
    }
  }
  return nodes
}

function collect(value: unknown, nodes: DataNode[], depth: number): void {
  if (depth > 4 || typeof value !== 'object' || value === null) return
  if (Array.isArray(value)) {
    for (const item of value) collect(item, nodes, depth + 1)
    return
  }
  const node = value as DataNode
  nodes.push(node)
  for (const key of ['@graph', 'mainEntity', 'mainEntityOfPage']) collect(node[key], nodes, depth + 1)
}

const typesOf = (node: DataNode): string[] =>
  [node['@type']].flat().map((type) => String(type ?? '').replace(/^.*[/#:]/, ''))

export const hasType = (node: DataNode, pattern: RegExp): boolean => typesOf(node).some((type) => pattern.test(type))

/** The node that describes the page's article: a real article before a mere page, a longer description before a shorter. */
export function articleNode(nodes: readonly DataNode[]): DataNode | null {
  const rank = (node: DataNode): number =>
    (hasType(node, /Article|Posting|BlogPost|Report|Recipe|HowTo|Review/) ? 4 : 0) +
    (node.headline ? 2 : 0) +
    (node.datePublished ? 1 : 0) +
    (node.author ? 1 : 0)
  const fit = nodes.filter((node) => hasType(node, articleTypes))
  return fit.reduce<DataNode | null>((best, node) => (!best || rank(node) > rank(best) ? node : best), null)
}

/** A value as one line of text, or null: strings, numbers, the first of a list, the name of a node. */
export function textOf(value: unknown): string | null {
  if (typeof value === 'string') return oneLine(value) || null
  if (typeof value === 'number') return String(value)
  if (Array.isArray(value)) return textOf(value[0])
  if (typeof value === 'object' && value !== null)
    return textOf((value as DataNode).name ?? (value as DataNode)['@value'])
  return null
}

import { machineDate } from './dates'
import { type DataNode, textOf } from './json-ld'
import { firstTag, type MetaTags } from './meta-tags'
import { dateInUrl, visibleDate, writtenDate } from './visible-date'

/** When the article was published: declared, shown, written near the title (`lines`), or in the address; or null. */
export function readDate(
  copy: Document,
  lines: () => string[],
  node: DataNode | null,
  tags: MetaTags,
  url: string,
  lang: string | null,
): string | null {
  const declared = [
    textOf(node?.datePublished),
    textOf(node?.dateCreated),
    ...'article:published_time og:published_time og:article:published_time datepublished article:published parsely-pub-date sailthru:date pubdate publishdate publish_date publish-date dc:date dc:date.issued dcterms:created dcterms:date dcterms:issued dcterms:available citation_publication_date citation_date article.published date pub_date originalpublicationdate weibo:article:create_at bt:pubdate ptime article:post_date'
      .split(' ')
      .map((name) => firstTag(tags, name)),
  ]
  for (const value of declared) {
    const date = machineDate(value)
    if (date) return date
  }
  // Only the United States and a few islands write the month first; a country's own hosts say more than a bare "en".
  const isNational = /^[^/]+\/\/[^/]*\.(?!us|co|io|tv|me|ai|fm)[a-z]{2}(?:[:/]|$)/i.test(url)
  const monthFirst = !isNational && (lang === null || /^en(?:-us)?$/i.test(lang))
  return (
    visibleDate(copy, monthFirst) ??
    writtenDate(lines(), monthFirst) ??
    dateInUrl(url) ??
    machineDate(textOf(node?.dateModified))
  )
}

import { machineDate } from './dates'
import { type DataNode, textOf } from './json-ld'
import { firstTag, type MetaTags } from './meta-tags'
import type { NearTitle } from './near-title'
import { settledDay } from './settled-day'
import { dateInUrl, visibleDates, writtenDates } from './visible-date'

/** When the article was published: declared, shown, written near the title (`near`), or in the address; or null. */
export function readDate(
  copy: Document,
  near: () => NearTitle,
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
  const date = declared.map(machineDate).find((value) => value !== null)
  const modified = machineDate(textOf(node?.dateModified))
  // Only the United States and a few islands write the month first; a country's own hosts say more than a bare "en".
  const isNational = /^[^/]+\/\/[^/]*\.(?!us|co|io|tv|me|ai|fm)[a-z]{2}(?:[:/]|$)/i.test(url)
  const monthFirst = !isNational && (lang === null || /^en(?:-us)?$/i.test(lang))
  const written = writtenDates(near(), monthFirst)
  const inUrl = dateInUrl(url)
  if (date) {
    const day = settledDay(date, written.published ?? inUrl)
    // Many a page declares the day of its last change, and says in words when it was published.
    const said = written.isSaid && written.isNear ? written.published : null
    return said && said.slice(0, 10) < day.slice(0, 10) ? said : day
  }
  const visible = visibleDates(copy, monthFirst)
  // An element tells the time as well, but may be of another text where a line right under the title says another day.
  const isOther = written.isNear && visible.published?.slice(0, 10) !== written.published?.slice(0, 10)
  return (
    (isOther ? written.published : visible.published) ??
    visible.published ??
    written.published ??
    inUrl ??
    visible.changed ??
    written.changed ??
    modified
  )
}

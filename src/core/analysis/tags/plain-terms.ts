import { stem } from '../text/stem'
import { commonWords } from './common-words'

/**
 * English terms that texts about computing in any language are full of, and which name a part of the thing rather than the
 * subject. Written for this project from general knowledge.
 */
const TERMS =
  'api app bug cache class client cluster code command commit config configuration container controller cpu gpu data database db dbms debug default demo dependency deploy deployment disk dns docs domain driver element email endpoint engine entity error exception field file filter flag folder framework gateway handler hash header hook host html http icon id ide image index info input instance int interface io ip iterator label layer leader length library link listener load lock log loop mapping master memory message metadata meta metric mode module namespace network node null offset op os output package parameter parent parse parser password patch path pattern pipeline platform plugin pod pool port ppt pr processor protocol provider proxy qps query queue region repo request response root route router row rpc runtime sdk schema scope script secret security select server serving session shell slave socket span stack status storage stream string struct subset sync tag target tcp udp template thread timeout token tool topic trace traffic transaction ui uri url username variable volume vm web website wifi window xml yaml json csv pdf revision expression array buffer block address account admin agent backend frontend browser callback channel component context core count counter'

let terms: ReadonlySet<string> | undefined

/** Whether an English word, met in a text of another language, is a plain word there and no name: Service, pod, API. */
export function isPlainTerm(word: string): boolean {
  terms ??= new Set(TERMS.split(' ').map((term) => stem(term, 'en')))
  const root = stem(word, 'en')
  return terms.has(root) || commonWords('en').has(root)
}

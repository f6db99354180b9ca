import { type DataNode, textOf } from './json-ld'
import { hasLetter } from './letters'
import { peopleOf } from './people'
import { plainText } from './plain-text'

/** What stands before a name, its group empty where a source or an editor may follow. In small letters, as all that is asked of a text in small letters: to ignore case makes a pattern slow to prepare. */
export const leadIn =
  /^(?:((?:(?:written|posted|published|reported|created|submitted|text|words|story|article|review|recipe|photos?|eine? \S+) )?(?:by|von|par|por|di|de|door|av|af|της?|του|بقلم|كتبت?)(?: ?[:：] ?| )|(?:autor(?:ka|in|e[ns]?)?|author|auteure?|autore|автор|текст|te[kx]s?t|yazar|συντάκτης) ?[:/|] ?)|(?:作者|文|撰文|記者|记者|编辑|編輯|責任編輯|责任编辑|来源|著者|執筆)(?:\s*[:：／/丨|]\s*|\s+))/
/** Names a person list may not consist of: accounts and roles, not people. */
const nobody =
  /^(?:admin(?:istrator)?|editor(?:ial)?|staff|webmaster|root|user|guest|anonymous|unknown|null|undefined|none|n\/a)$/i

const roleWords =
  /^(?:(?:written|posted|published|reviewed|edited) by|the authors?|post(?:ed)?|author|byline|writer|by|view all posts|read more|share|follow|home|blog|news|team|size|comments?|(?:last )?updated|published|(?:log|sign) ?in|войти|登录)$/i

/** What follows a name without being part of it: a role, an agency, a sentence about the person. */
const afterName =
  /\s*[,|–—-]\s*(?:(?:[\w.]+ ){0,3}(?:writer|editor|reporter|correspondent|columnist|contributor|staff)|associated press|ap|afp|reuters)\b.*$|[】\]].*$|\s[|–—]\s.*$|\s+(?:is|was) (?:an?|the|our)\s.*$/

const address = /\s*[(<（]?[\w.+-]*@[\w.-]+[)>）]?/

/** A name as one would print it, or null when the text is none. */
export function cleanName(value: string | null | undefined): string | null {
  if (!value) return null
  const led = plainText(value).replace(/^[【[(（\s]+/, '')
  const begun = led.slice(leadIn.exec(led.toLowerCase())?.[0].length ?? 0).replace(address, '')
  const name = begun
    .slice(0, afterName.exec(begun.toLowerCase())?.index)
    .replace(/^[\s:：,，|•·-]+|[\s:：,，|•·-]+$/g, '')
  if (name === '' || name.length > 100 || nobody.test(name) || roleWords.test(name)) return null
  if (/^https?:\/\/|^©|^www\.|^[\w-]{3,}(?:\.[a-z]{2,3})+$|\.(?:com|net|org)$/.test(name) || !hasLetter(name))
    return null
  if (/(?:written|posted) by$/i.test(name) || /^[A-Z]{1,2}$/.test(name)) return null
  // Identifiers that a template left behind.
  if (/^[a-z\d]+(?:[._][a-z\d]+)+$/i.test(name) || /^[A-Za-z]*[_\d]+$/.test(name)) return null
  return name
}

/** The people a value names, as one would print them. */
export const cleanNames = (value: string | null | undefined): string[] => {
  const name = cleanName(value)
  return name ? peopleOf(name) : []
}

/** The authors of structured data: a name, a list, nodes with names, references to nodes elsewhere on the page. */
export function authorsOf(node: DataNode | null, nodes: readonly DataNode[]): string[] {
  if (!node) return []
  const names = [node.author ?? node.creator].flat().flatMap((author) => {
    const id = (author as DataNode | null | undefined)?.['@id']
    const referred = id ? nodes.find((candidate) => candidate['@id'] === id && candidate.name) : undefined
    const named = textOf(author) === null ? referred : author
    const list = typeof named === 'object' && named !== null ? [(named as DataNode).name ?? named].flat() : [named]
    return list.flatMap((name) => cleanNames(textOf(name)))
  })
  return [...new Set(names)]
}

/** Names as one would print them: joined by commas, or by the ideographic one. */
export function joinNames(names: readonly string[]): string | null {
  if (names.length === 0) return null
  return names.join(names.every((name) => /[\u3400-\u9fff]/.test(name)) ? '、' : ', ')
}

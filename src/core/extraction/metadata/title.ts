import { fold } from '../fold'
import { addressedHeading } from './addressed'
import { LETTER } from './letters'
import { plainText } from './plain-text'

const separators = /\s+[|\\/>»·•–—―:-]\s+|\s*[|｜丨»_]\s*|\s+::\s+|(?<=[\u3040-\u9fff”》！？])\s*[-–—](?=[^-–—]*$)/

/** What a title is chosen from. */
export interface TitleSources {
  /** Title by the page's structured data and meta tags, best first. */
  declared: readonly (string | null)[]
  /** Headline by the structured data. */
  headline: string | null
  documentTitle: string
  headings: readonly string[]
  siteName: string | null
  hostname: string
  /** Path of the page's address. */
  path: string
}

/**
 * The title without the site's name. Declared titles come first, and give way to the page's heading where that says the
 * same at greater length, is what another of them says, or is the only one and has most of its words from them: what a
 * reader sees over the text is its title.
 */
export function chooseTitle({
  declared,
  headline,
  documentTitle,
  headings,
  siteName,
  hostname,
  path,
}: TitleSources): string {
  const clean = (title: string): string => withoutSiteName(title, siteName, hostname)
  const sites = [siteName ?? '', hostname.replace(/^www\./, '')].map(fold)
  const isSite = (title: string): boolean => sites.includes(fold(title))
  /** Whether a heading has no word but those of the site's name. */
  const isOfSite = (text: string): boolean =>
    hostNames(hostname).map(fold).includes(fold(text)) || (siteName !== null && isShown(text, fold(siteName), 1))
  const shown = fold([documentTitle, ...headings].join(' '))
  // A description that calls itself a headline has no word of what the page shows as its title.
  const titles = [
    ...declared.map((title) => plainText(title ?? '')).filter((title) => isShown(title, shown)),
    plainText(documentTitle),
  ]
  // Where the document's title was declared as it is, nobody wrote another: what ends it is as little a part of it.
  const isDocuments = (title: string, at: number): boolean =>
    at === titles.length - 1 || (fold(title) === fold(documentTitle) && clean(title) === title)
  const candidates = titles
    .map((title, at) => clean(isDocuments(title, at) ? withoutLastPart(title) : title))
    .filter((title) => title !== '' && !isSite(title))
  const best = candidates[0] ?? ''
  const heads = headings
    .map((text) => plainText(text).replace(/\s*[¶#§]$/, ''))
    .map((text) => (/[|｜]/.test(text) ? clean(text) : text))
    .filter((text) => text.length > 2 && text.length < 300 && !isSite(text) && !isOfSite(text))
  const called =
    addressedHeading(best, heads, path) ??
    [plainText(headline ?? '')].find((text) => text !== '' && isLastPart(text, best)) ??
    heads.find((text) => isNamedBy(text, best)) ??
    heads.find((text) => candidates.some((title) => fold(title) === fold(text))) ??
    heads.find(
      (text) =>
        heads.length === 1 &&
        isShown(text, fold(titles.join(' ')), 2 / 3) &&
        // More than the name of the site or of the section, which titles end in.
        isShown(text, fold(candidates.join(' ')), 1 / 4) &&
        ![best, documentTitle].some((title) => isLastPart(text, title)),
    )
  if (!called) return best || (heads.length === 1 ? (heads[0] ?? '') : (titles.at(-1) ?? ''))
  // A heading may be set in capitals or with marks of its own; a title is written as titles are.
  return [...candidates, ...titles].find((title) => fold(title) === fold(called)) ?? called
}

/** Whether a heading is what the document's title ends in: the name of the site or of the section. */
const isLastPart = (heading: string, title: string): boolean =>
  fold(splitEnds(title).at(-1)?.text ?? '') === fold(heading)

const titleWord = new RegExp(`[\\u3040-\\u9fff]|(?:${LETTER}|\\d){3,}`, 'g')

/** Whether at least a share of a title's words, the shortest left aside, stand in what the page shows. */
function isShown(title: string, shown: string, share = 0.5): boolean {
  if (shown === '') return true
  const words = title.match(titleWord) ?? []
  return words.filter((word) => shown.includes(fold(word))).length >= words.length * share
}

/**
 * A document's title usually ends in the site's name, and in Chinese its section's before that, even where nothing else
 * says what they are.
 */
function withoutLastPart(title: string): string {
  const cut =
    /^(.*\S)\s+[-–—|]\s+(.+)$/s.exec(title) ?? /^(.*[\u3040-\u9fff”》！？])\s*[-–—_|]+\s*([^-–—_|]{2,14})$/s.exec(title)
  const rest = cut?.[1] ?? ''
  const isEnough = rest.split(/\s+/).length >= 4 || /[\u3040-\u9fff].{7}/.test(rest)
  return isEnough && rest.length > (cut?.[2] ?? '').length ? withoutLastPart(rest) : title
}

/**
 * Whether a heading is what the title means: the title has it as its first or last parts, or is the heading cut short, or
 * repeats it with little added.
 */
function isNamedBy(heading: string, title: string): boolean {
  const head = fold(heading)
  const whole = fold(title)
  if (head.length < (/[\u3040-\uffff]/.test(head) ? 3 : 4) || whole === '') return false
  const parts = splitEnds(title).map(({ text }) => fold(text))
  if (parts.some((_, at) => parts.slice(0, at + 1).join('') === head)) return true
  // What a long title ends in may be the site's name.
  if (head.length * 3 > whole.length && parts.some((_, at) => parts.slice(at).join('') === head)) return true
  const cut = parts[0] ?? whole
  if (head.startsWith(cut) && cut.length > 15 && head.length < cut.length * 2.5) return true
  return whole.includes(head) && head.length * 1.8 > whole.length
}

/** Cuts the site's name off either end of a title, once per end, where a separator stands before or after it. */
export function withoutSiteName(title: string, siteName: string | null, hostname: string): string {
  const names = [siteName ?? '', ...hostNames(hostname)].map(fold).filter((name) => name.length > 1)
  const isSite = (part: string): boolean => {
    const folded = fold(part)
    return (
      folded === 'officialsite' || names.some((name) => folded === name || (name.length > 3 && isNear(folded, name)))
    )
  }
  let rest = title
  for (let round = 0; round < 3; round++) {
    const parts = splitEnds(rest)
    const [first, last] = [parts[0], parts.at(-1)]
    if (last && isSite(last.text)) rest = rest.slice(0, last.at)
    else if (first && parts.length > 1 && isSite(first.text)) rest = rest.slice(parts[1]?.start ?? 0)
    else break
  }
  rest = rest.trim()
  const led = /^(.{2,40}?)(?:\s?[:：]|(?<=\w\.\w{2,}))\s+(.+)$/s.exec(rest)
  if (led && names.includes(fold(led[1] ?? ''))) rest = led[2] ?? rest
  // After a bar stands the site or the section, named or not; a dash may belong to the title.
  const parts = splitEnds(rest)
  const tail = parts.at(-1)
  if (
    tail &&
    parts.length > 1 &&
    /^\s*[|｜]/.test(rest.slice(tail.at)) &&
    isTitleEnough(rest.slice(0, tail.at), tail.text)
  ) {
    rest = rest.slice(0, tail.at).trim()
  }
  return rest === '' ? title : rest
}

/** What is left of a title must be one: not shorter than what is cut, or two words. */
const isTitleEnough = (left: string, cut: string): boolean =>
  fold(left).length > fold(cut).length || left.length >= 10 || /\S\s+\S/.test(left)

/** `folded` is the site's name with a word or so more, such as "The" or ".com". */
const isNear = (folded: string, name: string): boolean =>
  (folded.includes(name) && folded.length < name.length * 1.6) ||
  (name.includes(folded) && folded.length > name.length * 0.6)

/** The title's parts between separators: text, where it starts and where the separator before it does. */
function splitEnds(title: string): { text: string; start: number; at: number }[] {
  const parts: { text: string; start: number; at: number }[] = []
  const pattern = new RegExp(separators.source, 'g')
  let start = 0
  let at = 0
  for (const match of title.matchAll(pattern)) {
    parts.push({ text: title.slice(start, match.index), start, at })
    at = match.index
    start = match.index + match[0].length
  }
  if (parts.length > 0) parts.push({ text: title.slice(start), start, at })
  return parts
}

/** Names a host may stand for: `www.bbc.co.uk` gives `bbc` and `bbc.co.uk`. */
function hostNames(hostname: string): string[] {
  const bare = hostname.replace(/^(?:www\d?|m|mobile|amp|blog)\./, '')
  const labels = bare.split('.')
  const name =
    labels.length > 2 && /^(?:co|com|net|org|gov|edu|ac)$/.test(labels.at(-2) ?? '') ? labels.at(-3) : labels.at(-2)
  return [bare, name ?? '', ...labels.filter((label) => label.length > 2)]
}

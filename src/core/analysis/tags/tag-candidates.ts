import { isCode, isProse } from '../text/is-prose'
import { commonWords } from './common-words'
import { markSurnames } from './mark-surnames'
import { NUMBER_NAME, tagTokens, UNSPACED } from './tag-tokens'

/** A phrase of one to four words, all its forms counted together. */
export interface TagCandidate {
  /** Its words by stem. */
  stems: readonly string[]
  /** How often each way of writing it occurs in the text, then in the title. */
  forms: Map<string, number>
  count: number
  /** Occurrences that are no beginning of a sentence, and how many of them have a capital. */
  inner: number
  capitals: number
  /** Words before the line of its first occurrence, and before the occurrence itself. */
  first: number
  place: number
  /** Lines it occurs in, and how many of them are no prose. */
  lines: number
  headings: number
  inTitle: boolean
  before: Variety
  after: Variety
  /** Largest share of its occurrences that lie inside one longer candidate. */
  inside: number
  /** The full name by which the text introduces this surname. */
  fullName?: TagCandidate
}

/** How many different words stand beside a phrase. Most phrases are met once: no set is made for them. */
class Variety {
  private first: string | undefined
  private others: Set<string> | undefined

  get size(): number {
    return (this.first === undefined ? 0 : 1) + (this.others?.size ?? 0)
  }

  has(word: string): boolean {
    return word === this.first || this.others?.has(word) === true
  }

  add(word: string): void {
    if (this.first === undefined) this.first = word
    else if (word !== this.first) {
      this.others ??= new Set()
      this.others.add(word)
    }
  }
}

/** The text as a tagger reads it. */
export interface TaggedText {
  title: string
  text: string
  /** Primary language tag. */
  language: string
}

/** Words of the longest candidate; the segmenter cuts Chinese finer than a space does. */
const LONGEST = 3
const LONGEST_UNSPACED = 4
/** Characters under which a text counts as short: an abstract, where nothing is said twice. */
export const SHORT_TEXT = 1200
/** Characters read of a book-length text: what it is about is said by then. */
const MOST_TEXT = 60_000
/** Small words that may stand inside a name: Ministry of Defence, Rio de Janeiro, Guerra en Ucrania. */
const INNER = new Set(
  'of de du des del da do dos das di della la le en et y e und für der van von & and the for'.split(' '),
)

class Collector {
  readonly found = new Map<string, TagCandidate>()
  private position = 0

  constructor(private readonly language: string) {}

  /** Counts every phrase of the line; of the title only what it says, not how often. */
  read(line: string, part: 'title' | 'prose' | 'heading'): void {
    const words = tagTokens(line, this.language)
    const seen = new Set<TagCandidate>()
    const longest = ['zh', 'ja', 'th'].includes(this.language) ? LONGEST_UNSPACED : LONGEST
    words.forEach((first, index) => {
      if (first.isFunction) return
      for (let length = 1; length <= longest && index + length <= words.length; length++) {
        const last = words[index + length - 1]
        if (last === undefined || (length > 1 && !last.joined)) break
        if (last.isFunction) {
          if (!INNER.has(last.key) && !/^\p{N}/u.test(last.key) && !UNSPACED.test(last.key)) break
          if (!/^\p{N}/u.test(last.key) || length === 1) continue
        }
        const form = line.slice(first.start, last.start + last.text.length)
        const stems = words.slice(index, index + length).map((word) => word.stem)
        const candidate = this.candidate(stems, index)
        if (part === 'title') {
          candidate.inTitle = true
          candidate.forms.set(form, (candidate.forms.get(form) ?? 0) + 0.5)
          const [left, right] = [words[index - 1], words[index + length]]
          candidate.before.add(first.joined && left ? left.key : '.')
          candidate.after.add(right?.joined ? right.key : '.')
          continue
        }
        candidate.count++
        candidate.forms.set(form, (candidate.forms.get(form) ?? 0) + (first.opensSentence ? 0.5 : 1))
        if (!first.opensSentence) {
          candidate.inner++
          if (/^\p{Lu}/u.test(form)) candidate.capitals++
        }
        if (!seen.has(candidate)) {
          candidate.lines++
          if (part === 'heading') candidate.headings++
          seen.add(candidate)
        }
        const [left, right] = [words[index - 1], words[index + length]]
        candidate.before.add(first.joined && left ? left.key : '.')
        candidate.after.add(right?.joined ? right.key : '.')
      }
    })
    if (part !== 'title') this.position += words.length
  }

  private candidate(stems: string[], index: number): TagCandidate {
    const key = stems.join(' ')
    const known = this.found.get(key)
    if (known) return known
    const made: TagCandidate = {
      stems,
      forms: new Map(),
      count: 0,
      inner: 0,
      capitals: 0,
      first: this.position,
      place: this.position + index,
      lines: 0,
      headings: 0,
      inTitle: false,
      before: new Variety(),
      after: new Variety(),
      inside: 0,
    }
    this.found.set(key, made)
    return made
  }
}

/** For each candidate the share of its occurrences inside one longer candidate. */
function markInside(candidates: ReadonlyMap<string, TagCandidate>): void {
  for (const { stems, count } of candidates.values())
    for (let length = 1; length < stems.length; length++)
      for (let from = 0; from + length <= stems.length; from++) {
        const part = candidates.get(stems.slice(from, from + length).join(' '))
        if (part && part.count > 0) part.inside = Math.max(part.inside, Math.min(1, count / part.count))
      }
}

/** All phrases of the text that might be a tag: frequent ones, names, those of the title; code left out. */
export function tagCandidates({ title, text, language }: TaggedText): TagCandidate[] {
  const collector = new Collector(language)
  for (const line of text.slice(0, MOST_TEXT).split('\n'))
    if (!isCode(line)) collector.read(line, isProse(line) ? 'prose' : 'heading')
  collector.read(title, 'title')
  markInside(collector.found)
  const fullNames = markSurnames(collector.found, language)
  const short = text.length < SHORT_TEXT
  const common = commonWords(language)
  return [...collector.found.values()].filter((candidate) => {
    const { count, inTitle, capitals, stems } = candidate
    const [head = ''] = stems
    const single = stems.length === 1
    if (single && capitals === 0 && !UNSPACED.test(head) && common.has(head)) return false
    if (single && NUMBER_NAME.test(head) && (!inTitle || count < 3)) return false
    return count > 1 || inTitle || short || (capitals > 0 && !single) || fullNames.has(candidate)
  })
}

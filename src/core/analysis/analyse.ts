import type { Analysis } from '../article/article'
import { readingTime } from './reading-time'
import { summarise } from './summary/summarise'
import { suggestTags } from './tags/suggest-tags'
import { primaryLanguage } from './text/primary-language'

/** What analysis reads of an article. */
export interface AnalysisInput {
  title: string
  /** The running text, one line a block. */
  text: string
  /** BCP 47 tag of the text's language, as `detectLanguage` tells it, or null. */
  lang: string | null
  siteName?: string | null
  byline?: string | null
  /** The publisher's description of the page. */
  description?: string | null
  /** The publisher's keywords. */
  keywords?: readonly string[]
  /** How many pictures the body has. */
  pictures?: number
}

export interface AnalysisOptions {
  /** Exactly this many sentences, fewer only when the text has fewer. Left out: as many as the text deserves. */
  sentences?: number
  /** At most this many tags; six when left out. */
  tags?: number
}

const TAGS = 6

/** Summary, tags and reading time of a text. Pure, synchronous, a few milliseconds. */
export function analyse(input: AnalysisInput, options: AnalysisOptions = {}): Analysis {
  const language = primaryLanguage(input.lang)
  const { minutes, atMost } = readingTime(input.text, input.lang, input.pictures)
  return {
    minutes,
    ...(atMost !== undefined && { minutesAtMost: atMost }),
    summary: summarise({ ...input, language }, options.sentences),
    tags: suggestTags({ ...input, language }, options.tags ?? TAGS),
  }
}

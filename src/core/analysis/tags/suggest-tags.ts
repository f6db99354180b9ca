import { cleanTitle } from '../text/clean-title'
import { chooseTags, type ScoredTag } from './choose-tags'
import { probabilities, scoreCandidates } from './score-candidates'
import { type TagCandidate, tagCandidates } from './tag-candidates'
import { tagKey } from './tag-key'
import { commonestForm, writeTag } from './write-tag'

/** An article as a tagger reads it; `language` is a primary language tag. */
export interface TaggedArticle {
  title: string
  text: string
  language: string
  siteName?: string | null
  byline?: string | null
  keywords?: readonly string[]
}

/** What a candidate gains when the publisher lists it. No data to fit it on: more than title and frequency together. */
const KEYWORD_BONUS = 4
/** A longer list of keywords is the site's, not the article's. */
const MOST_KEYWORDS = 15

/** Only the best are written out; nobody wants the rest. */
const POOL = 60

const wordsOf = (text: string | null | undefined): string[] =>
  (text ?? '').match(/[\p{L}\p{N}\p{M}]+/gu)?.map((word) => tagKey(word)) ?? []

/** What stands before an author's name. */
const BY = /^\s*(?:by|von|par|por|da|от|автор|作者|文)(?:\s*[:：]\s*|\s+)/iu

/** Whether a tag is the site's or an author's name; part of such a name is let through when the headline has it. */
function isImprint(tag: string, { inTitle }: TagCandidate, { siteName, byline }: TaggedArticle): boolean {
  const key = tagKey(tag)
  if ([siteName, byline?.replace(BY, '')].some((name) => name && tagKey(name) === key)) return true
  if (inTitle) return false
  const words = wordsOf(tag)
  return [wordsOf(siteName), wordsOf(byline)].some(
    (name) => words.length > 0 && words.every((word) => name.includes(word)),
  )
}

/** At most `count` tags, best first: names and topics of the text as a person would write them. */
export function suggestTags(article: TaggedArticle, count: number): string[] {
  const { text, language, keywords = [] } = article
  const tagged = { title: cleanTitle(article.title, article.siteName), text, language }
  const candidates = tagCandidates(tagged)
  const scores = scoreCandidates(candidates, tagged)
  const listed = new Set(keywords.length <= MOST_KEYWORDS ? keywords.map((keyword) => tagKey(keyword)) : [])
  const bonus = (candidate: TagCandidate): number =>
    listed.size > 0 && listed.has(tagKey(commonestForm(candidate))) ? KEYWORD_BONUS : 0
  const pool = candidates
    .map((candidate, index) => ({ candidate, score: (scores[index] ?? 0) + bonus(candidate) }))
    .sort((a, b) => b.score - a.score)
    .slice(0, POOL)
  const scored = pool.flatMap(({ candidate, score }): ScoredTag[] => {
    const tag = writeTag(candidate, language)
    if (tag === '' || isImprint(tag, candidate, article)) return []
    return [{ candidate, tag, score, probability: 0 }]
  })
  const likely = probabilities(
    scored.map(({ score }) => score),
    tagged,
  )
  return chooseTags(
    scored.map((one, index) => ({ ...one, probability: likely[index] ?? 0 })),
    count,
    language,
  )
}

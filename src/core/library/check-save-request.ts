import type { Analysis, Article, Direction } from '../article/article'
import { isLang, isWebUrl, MOST_MINUTES, MOST_TITLE } from './check-shared'
import type { SaveRequest } from './library'
import { tidyTags } from './state/tidy-tags'

/** A request is not what it should be; the message is a sentence for whoever sent it. */
export class BadRequest extends Error {
  constructor(message: string) {
    super(message)
    this.name = 'BadRequest'
  }
}

/** A body larger than this, in characters, is no article. */
const MOST_BODY = 8 * 1024 * 1024
const MOST_LINE = 500
const MOST_EXCERPT = 2_000
const MOST_SENTENCES = 10
const MOST_SENTENCE = 2_000
const MOST_TAGS_SENT = 200

/**
 * A request to save as it may be believed: it comes from a script in a stranger's page, so every field is checked and
 * copied by name. Long lines are cut, since a page may well have them; wrong types and outsized bodies are refused.
 * @throws BadRequest
 */
export function checkSaveRequest(letter: unknown): SaveRequest {
  const { article, analysis, tags } = asRecord(letter, 'The request')
  return {
    article: checkArticle(article),
    analysis: analysis === null ? null : checkAnalysis(analysis),
    tags: checkTags(tags),
  }
}

function checkArticle(value: unknown): Article {
  const article = asRecord(value, 'The article')
  const { url, image, lang, dir, published } = article
  if (!isWebUrl(url)) throw new BadRequest('Only pages with an http or https address can be saved.')
  const title = line(article.title, 'title', MOST_TITLE)
  return {
    url,
    title: title === '' ? url.slice(0, MOST_TITLE) : title,
    byline: lineOrNull(article.byline, 'byline'),
    siteName: lineOrNull(article.siteName, 'site name'),
    published: published === null ? null : checkDate(published),
    lang: isLang(lang) ? lang : null,
    dir: checkDirection(dir),
    excerpt: line(article.excerpt, 'excerpt', MOST_EXCERPT),
    image: isWebUrl(image) ? image : null,
    html: checkBody(article.html, 'body'),
    text: checkBody(article.text, 'text'),
  }
}

function checkAnalysis(value: unknown): Analysis {
  const { minutes, summary, tags } = asRecord(value, 'The analysis')
  if (!Number.isInteger(minutes) || Number(minutes) < 1 || Number(minutes) > MOST_MINUTES) {
    throw new BadRequest('The reading time is not a number of minutes.')
  }
  if (!Array.isArray(summary) || summary.length > MOST_SENTENCES) {
    throw new BadRequest('The summary is not a short list of sentences.')
  }
  return {
    minutes: Number(minutes),
    summary: summary.map((sentence) => line(sentence, 'summary', MOST_SENTENCE)),
    tags: checkTags(tags),
  }
}

function checkTags(value: unknown): string[] {
  if (!Array.isArray(value) || value.length > MOST_TAGS_SENT || !value.every((tag) => typeof tag === 'string')) {
    throw new BadRequest('The tags are not a list of words.')
  }
  return tidyTags(value)
}

export function asRecord(value: unknown, what: string): Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new BadRequest(`${what} is not an object.`)
  return { ...value }
}

/** One line of text: white space folded, halves of characters taken out, cut at `most` characters. */
function line(value: unknown, name: string, most: number): string {
  if (typeof value !== 'string') throw new BadRequest(`The ${name} is not text.`)
  const folded = value
    .slice(0, most * 4)
    .replace(/[\s\p{Cc}\p{Cs}]+/gu, ' ')
    .trim()
  return folded.length <= most
    ? folded
    : folded
        .slice(0, most)
        .replace(/\p{Cs}$/u, '')
        .trim()
}

function lineOrNull(value: unknown, name: string): string | null {
  return value === null ? null : line(value, name, MOST_LINE) || null
}

function checkDate(value: unknown): string | null {
  if (typeof value !== 'string') throw new BadRequest('The date of publication is not text.')
  return value.length <= 40 && !Number.isNaN(Date.parse(value)) ? value : null
}

function checkDirection(value: unknown): Direction {
  if (value !== 'ltr' && value !== 'rtl') throw new BadRequest('The direction is neither ltr nor rtl.')
  return value
}

function checkBody(value: unknown, name: string): string {
  if (typeof value !== 'string') throw new BadRequest(`The ${name} is not text.`)
  if (value.length > MOST_BODY) throw new BadRequest(`The ${name} is larger than eight million characters.`)
  return value
}

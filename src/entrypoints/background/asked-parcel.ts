import { asRecord, BadRequest } from '../../core/library/check-save-request'
import { isWebUrl } from '../../core/library/check-shared'
import { tidyTags } from '../../core/library/state/tidy-tags'
import { type DestinationKind, isDestinationKind } from '../../core/sending/destination'
import type { Parcel } from '../../core/sending/parcel'

const MOST_LINE = 2_000
const MOST_TAGS = 200
const MOST_BODY = 8 * 1024 * 1024

export function askedDestinationKind(value: unknown): DestinationKind {
  if (!isDestinationKind(value)) throw new BadRequest('The letter names no place to send to.')
  return value
}

/** An article to hand over, copied by name and cut to size. @throws BadRequest */
export function askedParcel(value: unknown): Parcel {
  const { url, title, excerpt, tags, html, markdown, ...rest } = asRecord(value, 'The parcel')
  if (!isWebUrl(url)) throw new BadRequest('Only pages with an http or https address can be sent.')
  if (!Array.isArray(tags) || tags.length > MOST_TAGS || !tags.every((tag) => typeof tag === 'string')) {
    throw new BadRequest('The tags are not a list of words.')
  }
  return {
    url,
    title: line(title) ?? url,
    byline: line(rest.byline),
    siteName: line(rest.siteName),
    published: line(rest.published),
    lang: line(rest.lang),
    excerpt: line(excerpt) ?? '',
    tags: tidyTags(tags),
    html: body(html),
    markdown: body(markdown),
  }
}

function line(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value.slice(0, MOST_LINE).toWellFormed() : null
}

function body(value: unknown): string {
  if (typeof value !== 'string') throw new BadRequest('The body is not text.')
  if (value.length > MOST_BODY) throw new BadRequest('The body is larger than eight million characters.')
  return value.toWellFormed()
}

import { matchOwnTags } from '../../core/analysis/match-own-tags'
import type { Entry } from '../../core/library/entry'
import { getBody, listTags } from '../../platform/library-database'
import { sendLetter } from '../../platform/send-letter'

/** Tags a saved article might have, the person's own first; none where its text is not on this device. */
export async function suggestTags({ id, title, lang, siteName, byline, tags }: Entry): Promise<string[]> {
  const body = await getBody(id)
  if (!body) return []
  const [analysis, own] = await Promise.all([
    sendLetter('analyse', { title, text: body.text, lang, siteName, byline }),
    listTags(),
  ])
  const has = new Set(matchOwnTags(tags, own).map(({ tag }) => tag))
  return matchOwnTags(analysis.tags, own).flatMap(({ tag }) => (has.has(tag) ? [] : [tag]))
}

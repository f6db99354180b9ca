import { BadRequest } from '../check-save-request'
import { Malformed } from '../check-shared'
import type { ArticleState } from '../state/article-state'
import { checkState } from './check-state'
import { checksum } from './checksum'

/** Records of a segment: one line of JSON each, all that is known of an article but its text. */
export const recordLine = (state: ArticleState): string => JSON.stringify(state)

export const recordSum = async (state: ArticleState): Promise<string> =>
  (await checksum(new TextEncoder().encode(recordLine(state)))).slice(0, 24)

/** The records of a segment; malformed ones are left out and counted. */
export async function readRecords(
  text: string,
  idOf: (url: string) => Promise<string>,
): Promise<{ states: ArticleState[]; skipped: number }> {
  const states: ArticleState[] = []
  const lines = text.split('\n').filter((line) => line !== '')
  for (const line of lines) {
    try {
      const state = await checkState(JSON.parse(line), idOf)
      if (state.head !== null) states.push(state)
    } catch (error) {
      if (!(error instanceof Malformed || error instanceof BadRequest || error instanceof SyntaxError)) throw error
    }
  }
  return { states, skipped: lines.length - states.length }
}

import { builtInModels } from './model-api'
import { withinTime } from './within-time'

/** In ms: for loading a pair of languages, and for one paragraph. */
const LOADING_TIME = 180_000
const PARAGRAPH_TIME = 20_000

/**
 * Translates paragraphs one after the other and tells each as it comes. `from` and `to` are primary language tags.
 *
 * @throws TimedOut, or what the browser says.
 */
export async function translateBlocks(
  blocks: readonly string[],
  from: string,
  to: string,
  tell: (index: number, translation: string) => void,
  gone: AbortSignal,
): Promise<void> {
  const { Translator } = builtInModels()
  if (!Translator) throw new Error('The browser has no model for translations.')
  const pair = { sourceLanguage: from, targetLanguage: to }
  const session = await withinTime((signal) => Translator.create({ ...pair, signal }), LOADING_TIME, gone)
  try {
    for (const [index, block] of blocks.entries()) {
      const translation = await withinTime((signal) => session.translate(block, { signal }), PARAGRAPH_TIME, gone)
      tell(index, translation.trim())
    }
  } finally {
    session.destroy?.()
  }
}

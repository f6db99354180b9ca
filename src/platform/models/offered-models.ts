import { type BuiltInModels, builtInModels } from './model-api'
import { optionsFor } from './summarise-in-words'
import { withinTime } from './within-time'

const ANSWER_TIME = 2_000

/** Which of its models the browser offers for a text of this language, to a reader of that one. */
export interface OfferedModels {
  summary: boolean
  translation: boolean
  language: boolean
}

/** Asks the browser; a model that is missing, silent or not for these languages is not offered. Never throws. */
export async function offeredModels(from: string | null, to: string): Promise<OfferedModels> {
  const { Summarizer, Translator, LanguageDetector }: BuiltInModels = builtInModels()
  const [summary, translation, language] = await Promise.all([
    offers(() => Summarizer?.availability(optionsFor(from))),
    offers(() =>
      from && from !== to ? Translator?.availability({ sourceLanguage: from, targetLanguage: to }) : undefined,
    ),
    offers(() => LanguageDetector?.availability()),
  ])
  return { summary, translation, language }
}

async function offers(ask: () => Promise<string> | undefined): Promise<boolean> {
  try {
    const answer = await withinTime(async () => ask(), ANSWER_TIME)
    return answer !== undefined && answer !== 'unavailable'
  } catch {
    return false
  }
}

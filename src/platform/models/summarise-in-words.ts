import { builtInModels, type SummarizerOptions } from './model-api'
import { withinTime } from './within-time'

/** A model that must first be loaded takes its time; one that is there answers in seconds. In ms. */
const LOADING_TIME = 180_000
const SUMMARY_TIME = 45_000

/** Characters sent when the model does not say how much it takes. */
const LONGEST_TEXT = 12_000

/** A short summary of the text, in the model's words. @throws TimedOut, or what the browser says. */
export async function summariseInWords(text: string, lang: string | null, gone: AbortSignal): Promise<string> {
  const { Summarizer } = builtInModels()
  if (!Summarizer) throw new Error('The browser has no model for summaries.')
  const options = optionsFor(lang)
  const session = await withinTime((signal) => Summarizer.create({ ...options, signal }), LOADING_TIME, gone)
  try {
    const { inputQuota, measureInputUsage } = session
    let part = text
    if (inputQuota === undefined || !measureInputUsage) part = text.slice(0, LONGEST_TEXT)
    else
      while (part.length > 500 && ((await session.measureInputUsage?.(part)) ?? 0) > inputQuota)
        part = part.slice(0, Math.floor(part.length / 2))
    const summary = await withinTime((signal) => session.summarize(part, { signal }), SUMMARY_TIME, gone)
    return summary.trim()
  } finally {
    session.destroy?.()
  }
}

export function optionsFor(lang: string | null): SummarizerOptions {
  const language = lang?.split('-')[0]
  return {
    type: 'tldr',
    format: 'plain-text',
    length: 'medium',
    ...(language ? { expectedInputLanguages: [language], outputLanguage: language } : {}),
  }
}

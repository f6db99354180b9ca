import { builtInModels } from './model-api'
import { withinTime } from './within-time'

const LOADING_TIME = 60_000
const DETECTION_TIME = 5_000
/** Below this the model is guessing: a guess does not overrule the page. */
const LEAST_CONFIDENCE = 0.8
const LONGEST_SAMPLE = 4_000

/** The language the browser takes the text for, a BCP 47 tag; null when it is not sure. @throws TimedOut, or what the browser says. */
export async function secondOpinion(text: string, gone: AbortSignal): Promise<string | null> {
  const { LanguageDetector } = builtInModels()
  if (!LanguageDetector) return null
  const session = await withinTime((signal) => LanguageDetector.create({ signal }), LOADING_TIME, gone)
  try {
    const [best] = await withinTime(() => session.detect(text.slice(0, LONGEST_SAMPLE)), DETECTION_TIME, gone)
    const { detectedLanguage, confidence = 0 } = best ?? {}
    return detectedLanguage && detectedLanguage !== 'und' && confidence >= LEAST_CONFIDENCE ? detectedLanguage : null
  } finally {
    session.destroy?.()
  }
}

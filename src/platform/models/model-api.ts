/**
 * The browser's built-in models as far as they are used here (Chrome's Summarizer, Translator and Language Detector;
 * drafts of the W3C Web Machine Learning group). Every one may be missing.
 */
type Availability = 'unavailable' | 'downloadable' | 'downloading' | 'available'

interface Model<Options, Session> {
  availability(options?: Options): Promise<Availability>
  /** Loads the model when it must, which the browser allows only after a press. */
  create(options?: Options & { signal?: AbortSignal }): Promise<Session & { destroy?(): void }>
}

export interface SummarizerOptions {
  type: 'tldr' | 'key-points'
  format: 'plain-text'
  length: 'short' | 'medium'
  expectedInputLanguages?: string[]
  outputLanguage?: string
}

interface TranslatorOptions {
  sourceLanguage: string
  targetLanguage: string
}

interface SummarizerSession {
  /** How much it takes at once, in a measure of its own. */
  inputQuota?: number
  measureInputUsage?(text: string): Promise<number>
  summarize(text: string, options?: { context?: string; signal?: AbortSignal }): Promise<string>
}

export interface BuiltInModels {
  Summarizer?: Model<SummarizerOptions, SummarizerSession>
  Translator?: Model<
    TranslatorOptions,
    { translate(text: string, options?: { signal?: AbortSignal }): Promise<string> }
  >
  LanguageDetector?: Model<
    Record<never, never>,
    { detect(text: string): Promise<{ detectedLanguage?: string; confidence?: number }[]> }
  >
}

/** Looked up at each call: a page of an older browser has none of them. */
export const builtInModels = (): BuiltInModels => globalThis as BuiltInModels

import { afterEach, expect, test, vi } from 'vitest'
import { offeredModels } from './offered-models'
import { secondOpinion } from './second-opinion'
import { summariseInWords } from './summarise-in-words'
import { translateBlocks } from './translate-blocks'
import { TimedOut, withinTime } from './within-time'

const here = () => new AbortController().signal
const modelOf = (session: object, availability = 'available') => ({
  availability: async () => availability,
  create: async () => session,
})

afterEach(() => {
  vi.unstubAllGlobals()
  vi.useRealTimers()
})

test('a browser without models offers none', async () => {
  expect(await offeredModels('en', 'zh')).toEqual({ summary: false, translation: false, language: false })
})

test('what is unavailable, broken or silent is not offered', async () => {
  vi.useFakeTimers()
  vi.stubGlobal('Summarizer', modelOf({}, 'unavailable'))
  vi.stubGlobal('Translator', { availability: () => new Promise(() => undefined) })
  vi.stubGlobal('LanguageDetector', { availability: () => Promise.reject(new Error('no')) })
  const offered = offeredModels('en', 'zh')
  await vi.advanceTimersByTimeAsync(2_000)
  expect(await offered).toEqual({ summary: false, translation: false, language: false })
})

test('a text in the language of its reader is not to be translated', async () => {
  vi.stubGlobal('Translator', modelOf({}, 'downloadable'))
  expect((await offeredModels('en', 'en')).translation).toBe(false)
  expect((await offeredModels('de', 'en')).translation).toBe(true)
})

test('a long text is halved until the model takes it, and the session ends', async () => {
  const destroy = vi.fn()
  const summarize = vi.fn(async (text: string) => ` ${text.length} characters `)
  vi.stubGlobal(
    'Summarizer',
    modelOf({ inputQuota: 1_000, measureInputUsage: async (text: string) => text.length, summarize, destroy }),
  )
  expect(await summariseInWords('a'.repeat(7_000), 'en-GB', here())).toBe('875 characters')
  expect(destroy).toHaveBeenCalledOnce()
})

test('paragraphs come one by one; closing the reader ends it', async () => {
  const reader = new AbortController()
  const told: string[] = []
  vi.stubGlobal('Translator', modelOf({ translate: async (text: string) => text.toUpperCase() }))
  const work = translateBlocks(
    ['one', 'two', 'three'],
    'en',
    'de',
    (index, text) => {
      told.push(`${index} ${text}`)
      if (index === 1) reader.abort(new Error('closed'))
    },
    reader.signal,
  )
  await expect(work).rejects.toThrow('closed')
  expect(told).toEqual(['0 ONE', '1 TWO'])
})

test('an opinion counts only when it is sure', async () => {
  const detect = vi.fn(async () => [{ detectedLanguage: 'pt', confidence: 0.97 }])
  vi.stubGlobal('LanguageDetector', modelOf({ detect }))
  expect(await secondOpinion('O moinho parou.', here())).toBe('pt')
  detect.mockResolvedValue([{ detectedLanguage: 'gl', confidence: 0.5 }])
  expect(await secondOpinion('O moinho parou.', here())).toBeNull()
})

test('a model that does not answer is given up', async () => {
  vi.useFakeTimers()
  const late = expect(withinTime(() => new Promise(() => undefined), 1_000)).rejects.toThrow(TimedOut)
  await vi.advanceTimersByTimeAsync(1_000)
  await late
})

import { expect, it } from 'vitest'
import { until } from '../until'
import { inLongRun } from './in-long-run'
import { openReader } from './reader-steps'
import { TIDE_CLOCKS } from './sample-pages'
import type { StoryContext } from './story-context'

/** A voice reads the text, and shows where it is. */
export function aloudStories(context: StoryContext): void {
  const button = (name: string) =>
    until(
      () =>
        context.browser.overlay.evaluate((root, label) => root.querySelector(`[aria-label="${label}"]`) !== null, name),
      { what: `"${name}"` },
    )
  /** The words under a mark of what is spoken. */
  const spoken = (part: 'sentence' | 'word') =>
    context.browser.overlay.evaluate(
      (_root, name) => [...(CSS.highlights.get(`lectern-spoken-${name}`) ?? [])].map(String).join(),
      part,
    )
  const choose = (label: string, value: string) =>
    context.browser.overlay.evaluate(
      (root, name, chosen) => {
        const select = root.querySelector<HTMLSelectElement>(`select[aria-label="${name}"]`)
        if (!select) throw new Error(`No ${name}.`)
        select.value = chosen
        select.dispatchEvent(new Event('change', { bubbles: true }))
        return select.value
      },
      label,
      value,
    )

  it('reads aloud, goes from sentence to sentence, pauses and stops', async () => {
    const { overlay } = context.browser
    await openReader(context, TIDE_CLOCKS)
    await overlay.pressKeys('a')
    const button = (name: string) =>
      until(() => overlay.evaluate((root, label) => root.querySelector(`[aria-label="${label}"]`) !== null, name), {
        what: `"${name}"`,
      })
    await button('Pause')
    await overlay.click('Next paragraph')
    await overlay.click('Pause')
    await button('Go on reading aloud')
    await overlay.click('Go on reading aloud')
    await button('Pause')
    await overlay.click('Stop reading aloud')
    await until(() => overlay.evaluate((root) => root.querySelector('.aloud-bar') === null), { what: 'silence' })
  })

  inLongRun('marks the sentence that is spoken, and its word where the voice tells words', async () => {
    const { overlay, name } = context.browser
    await openReader(context, TIDE_CLOCKS)
    await slowVoices(context)
    await overlay.pressKeys('a')
    await until(async () => (await spoken('sentence')).startsWith(TIDE_CLOCKS.first), { what: 'the first sentence' })
    if (name === 'chromium') {
      expect(await choose('Voice', 'Worded')).toBe('Worded')
      const word = await until(() => spoken('word'), { what: 'the spoken word' })
      expect(TIDE_CLOCKS.first).toContain(word)
      expect(await choose('Voice', 'Wordless')).toBe('Wordless')
    }
    await until(async () => (await overlay.text()).includes('does not say which word'), { what: 'an honest word' })
    expect(await spoken('word')).toBe('')
  })

  inLongRun('falls silent after the time one chose', async () => {
    const { overlay } = context.browser
    await openReader(context, TIDE_CLOCKS)
    await slowVoices(context)
    await overlay.pressKeys('a')
    await button('Pause')
    expect(await choose('Stop after', '15')).toBe('15')
    await laterOn(context)
    await button('Go on reading aloud')
    expect(await spoken('sentence')).toBe('')
  })

  it('begins at a selected word, and is steered by keys, media keys too', async () => {
    const { overlay } = context.browser
    await openReader(context, TIDE_CLOCKS)
    await slowVoices(context)
    const begins = await overlay.evaluate((root) => {
      const text = root.querySelectorAll('.article-body p')[1]
      const node = text && document.createTreeWalker(text, 4).nextNode()
      if (!text || !node) throw new Error('No text.')
      text.scrollIntoView({ block: 'center', behavior: 'instant' })
      document.getSelection()?.setBaseAndExtent(node, 0, node, 8)
      text.dispatchEvent(new PointerEvent('pointerup', { bubbles: true, composed: true }))
      return (text.textContent ?? '').slice(0, 8)
    })
    await overlay.click('Read aloud from here')
    const first = await until(
      async () => {
        const sentence = await spoken('sentence')
        return sentence.startsWith(begins) && sentence
      },
      { what: `a sentence that begins with "${begins}"` },
    )
    await overlay.pressKeys('r')
    await button('Go on reading aloud')
    await overlay.pressKeys('MediaPlayPause')
    await button('Pause')
    await overlay.pressKeys('.')
    await until(async () => (await spoken('sentence')) !== first, { what: 'the next sentence' })
    await overlay.pressKeys('>')
    await until(
      () => overlay.evaluate((root) => root.querySelector<HTMLSelectElement>('[aria-label="Speed"]')?.value === '110'),
      { what: 'more speed' },
    )
    await overlay.pressKeys('a')
    await until(async () => (await spoken('sentence')) === '', { what: 'silence, and no mark' })
  })
}

/** In the reader's world it is a quarter of an hour later. */
async function laterOn({ browser }: StoryContext): Promise<void> {
  await browser.background(async (api) => {
    const [tab] = await api.tabs.query({ active: true, currentWindow: true })
    const later = () => {
      const now = Date.now
      Date.now = () => now() + 16 * 60_000
    }
    await api.scripting.executeScript({ target: { tabId: tab?.id ?? 0 }, func: later })
  })
}

/** Firefox's test voices have said everything at once; in the reader's world each sentence waits a little before it. */
async function slowVoices({ browser }: StoryContext): Promise<void> {
  if (browser.name !== 'firefox') return
  await browser.background(async (api) => {
    const [tab] = await api.tabs.query({ active: true, currentWindow: true })
    const wait = () => {
      const speak = speechSynthesis.speak.bind(speechSynthesis)
      speechSynthesis.speak = (utterance) => void setTimeout(() => speak(utterance), 800)
    }
    await api.scripting.executeScript({ target: { tabId: tab?.id ?? 0 }, func: wait })
  })
}

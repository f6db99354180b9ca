import { expect, it } from 'vitest'
import { until } from '../until'
import { inLongRun } from './in-long-run'
import { openReader } from './reader-steps'
import { BRIDGE, FERRY, KILN, LAMP, SLOW_READING, WORKBENCH } from './sample-pages'
import type { StoryContext } from './story-context'

/** Code, notes, tables, pictures and the scripts of the world, under the strictest policy a page may have. */
export function contentStories(context: StoryContext): void {
  const inReader = <Result>(run: (root: ShadowRoot) => Result) => context.browser.overlay.evaluate(run)

  it('labels, colours and copies code without changing its text', async () => {
    const { overlay } = context.browser
    await openReader(context, WORKBENCH)
    await until(() => inReader(() => (CSS.highlights.get('lectern-code-keyword')?.size ?? 0) > 3), {
      what: 'coloured keywords',
    })
    expect(
      await inReader((root) =>
        [...root.querySelectorAll<HTMLElement>('.code-tools')].map((one) => one.dataset.language),
      ),
    ).toEqual(['js', ''])
    expect(await inReader((root) => root.querySelector('pre code')?.childNodes.length)).toBe(1)
    await overlay.click('Copy this code')
    await until(async () => /Copied|did not let us/.test(await overlay.text()), { what: 'word on the copy' })
  })

  it('opens a note beside its mark, leads to it and back', async () => {
    const { overlay } = context.browser
    await openReader(context, WORKBENCH)
    await overlay.click('1')
    await until(
      async () => inReader((root) => root.querySelector('.footnote')?.textContent?.includes('promised to send brass')),
      {
        what: 'the note',
      },
    )
    await overlay.pressKeys('Escape')
    await expect
      .poll(() => inReader((root) => [root.querySelector('.footnote'), root.activeElement?.textContent]))
      .toEqual([null, '1'])
    await overlay.click('1')
    await overlay.click('Go to the note')
    await until(() => inReader((root) => (root.querySelector('.reader')?.scrollTop ?? 0) > 500), {
      what: 'the note in place',
    })
    await overlay.click('Back to the text')
    await until(() => inReader((root) => (root.querySelector('.reader')?.scrollTop ?? 0) < 500), {
      what: 'the text again',
    })
    expect(await context.browser.page.evaluate(() => location.hash)).toBe('')
  })

  it('opens a picture large, and says what a missing one showed', async () => {
    const { overlay } = context.browser
    await openReader(context, WORKBENCH)
    await until(async () => (await overlay.text()).includes('A drawing that the mice have eaten'), {
      what: 'words of the missing picture',
    })
    await overlay.evaluate((root) => root.querySelector<HTMLElement>('img[role="button"]')?.focus())
    await overlay.pressKeys('Enter')
    await until(
      () => inReader((root) => (root.querySelector<HTMLImageElement>('dialog[open] img')?.width ?? 0) > 700),
      {
        what: 'the picture large',
      },
    )
    await overlay.pressKeys('Escape')
    await until(() => inReader((root) => root.querySelector('dialog') === null), { what: 'the text again' })
    expect(await inReader((root) => root.querySelector('.article-body') !== null)).toBe(true)
  })

  it('sets formulas, quotes, definitions and what unfolds, and makes a card of what is embedded', async () => {
    const { overlay } = context.browser
    await openReader(context, WORKBENCH)
    const parts = await inReader((root) => {
      const part = (selector: string) => root.querySelector<HTMLElement>(`.article-body ${selector}`)
      return {
        math: part('math mfrac')?.namespaceURI,
        inMath: (part('math mfrac')?.getBoundingClientRect().height ?? 0) > 20,
        caption: part('figure figcaption')?.textContent,
        quoted: getComputedStyle(part('blockquote') as Element).borderInlineStartStyle,
        terms: root.querySelectorAll('.article-body dl dt').length,
        film: part('figure[data-embed] a')?.textContent,
        players: root.querySelectorAll('video, iframe').length,
      }
    })
    expect(parts).toEqual({
      math: 'http://www.w3.org/1998/Math/MathML',
      inMath: true,
      caption: 'The dial, after its second cleaning.',
      quoted: 'solid',
      terms: 2,
      film: 'The dial going round',
      players: 0,
    })
    const isOpen = () => inReader((root) => root.querySelector<HTMLDetailsElement>('.article-body details')?.open)
    expect(await isOpen()).toBe(false)
    await overlay.click('What the mice left')
    await until(isOpen, { what: 'what was folded away' })
  })

  it('keeps a wide table inside the column', async () => {
    await openReader(context, WORKBENCH)
    const { box, table, column } = await inReader((root) => ({
      box: root.querySelector('.table-scroll')?.clientWidth ?? 0,
      table: root.querySelector('table')?.offsetWidth ?? 0,
      column: root.querySelector<HTMLElement>('.article-body')?.offsetWidth ?? 0,
    }))
    expect(box).toBeLessThanOrEqual(column)
    expect(table).toBeGreaterThan(box)
  })

  it('sets Arabic from right to left and Japanese with its ruby, each in its own measure', async () => {
    await openReader(context, FERRY)
    const styleOf = (root: ShadowRoot) => {
      const text = root.querySelector<HTMLElement>('.article-body')
      if (!text) throw new Error('No text.')
      const { direction, lineHeight, fontSize } = getComputedStyle(text)
      return { direction, leading: Number.parseFloat(lineHeight) / Number.parseFloat(fontSize), lang: text.lang }
    }
    expect(await inReader(styleOf)).toEqual({ direction: 'rtl', leading: 1.95, lang: 'ar' })
    await openReader(context, LAMP)
    expect(await inReader(styleOf)).toEqual({ direction: 'ltr', leading: 1.8, lang: 'ja' })
    expect(await inReader((root) => root.querySelectorAll('ruby rt').length)).toBe(2)
    await openReader(context, BRIDGE)
    expect(await inReader(styleOf)).toMatchObject({ direction: 'rtl', lang: 'he' })
  })

  inLongRun('breaks and spaces Korean, Japanese and Chinese as each wants it, where the browser can', async () => {
    const styleOf = (root: ShadowRoot) => {
      const text = root.querySelector('.article-body')
      if (!text) throw new Error('No text.')
      const style = getComputedStyle(text)
      const known = (name: string, value: string) =>
        CSS.supports(name, value) ? style.getPropertyValue(name) === value : true
      return {
        korean: style.wordBreak === 'keep-all',
        phrases: known('word-break', 'auto-phrase'),
        between: known('text-autospace', 'normal'),
        trim: known('text-spacing-trim', 'normal'),
        strict: style.lineBreak === 'strict',
      }
    }
    const script = { between: true, trim: true, strict: true }
    await openReader(context, KILN)
    expect(await inReader(styleOf)).toMatchObject({ ...script, korean: true })
    await openReader(context, LAMP)
    expect(await inReader(styleOf)).toMatchObject({ ...script, korean: false, phrases: true })
    await openReader(context, SLOW_READING)
    expect(await inReader(styleOf)).toMatchObject({ ...script, korean: false })
  })
}

import { expect, it } from 'vitest'
import type { Surroundings } from '../driver'
import { until } from '../until'
import { expectNoViolations } from './axe-violations'
import { inLongRun, inOneBrowser } from './in-long-run'
import { openLibrary } from './library-steps'
import { throughStates } from './reader-states'
import { openReader } from './reader-steps'
import { WORKBENCH } from './sample-pages'
import type { StoryContext } from './story-context'

const THEMES = ['sepia', 'dusk', 'night', 'contrast']

/** Whatever lies over the text, for whoever sees it: in every theme, narrow, enlarged, in few colours, still, on paper. */
export function readerStateStories(context: StoryContext): void {
  /** A page that is highlighted, and so saved, with the reader over it. */
  const openMarked = async (page = WORKBENCH) => {
    await openReader(context, page)
    await context.browser.overlay.evaluate((root) => root.querySelector('.article-body p')?.scrollIntoView())
    await context.browser.overlay.pressKeys('h')
    await until(async () => (await context.browser.overlay.text()).includes('now in your library'), {
      what: 'a highlight',
    })
  }
  const shownIn = async (surroundings: Surroundings, tell: () => Promise<void>) => {
    await context.browser.surround(surroundings)
    try {
      await tell()
    } finally {
      await context.browser.surround({})
    }
  }

  inOneBrowser(context, 'Chromium')(
    'gives axe nothing to complain about, in every state and theme',
    async () => {
      await openMarked()
      const saved = await openLibrary(context)
      await saved.click(WORKBENCH.title)
      // The tools join the text anew once its pictures are shown: those that were there before are told by a mark.
      await until(
        () =>
          saved.evaluate((root) => {
            const tool = root.querySelector('.reader-tools button')
            tool?.setAttribute('data-before', '')
            return tool !== null
          }),
        { what: 'tools of the text' },
      )
      await saved.click('Show pictures')
      await until(
        () =>
          saved.evaluate(
            (root) =>
              root.querySelector('.reader-tools button:not([data-before])') !== null &&
              root.querySelector('[data-before]') === null,
          ),
        { what: 'tools of the text with its pictures' },
      )
      await throughStates(saved, async ({ name, shown }) => {
        await expectNoViolations(name, saved, { part: shown })
        for (const theme of THEMES) {
          await saved.evaluate(wearTheme, theme)
          await expectNoViolations(`${name} in ${theme}`, saved, { part: shown, coloursOnly: true })
        }
        await saved.evaluate(wearTheme, 'auto')
      })
    },
    90_000,
  )

  inLongRun(
    'gives axe nothing to complain about over a page, in every state and theme',
    async () => {
      const { overlay } = context.browser
      await openMarked({ ...WORKBENCH, path: '/workbench' })
      for (const theme of [...THEMES, 'auto']) {
        await overlay.evaluate(wearTheme, theme)
        await expectNoViolations(`reader in ${theme}`, overlay)
      }
      await throughStates(overlay, async ({ name, shown }) => {
        await expectNoViolations(name, overlay)
        for (const theme of THEMES) {
          await overlay.evaluate(wearTheme, theme)
          await expectNoViolations(`${name} in ${theme}`, overlay, { part: shown, coloursOnly: true })
        }
        await overlay.evaluate(wearTheme, 'auto')
      })
    },
    120_000,
  )

  it.each([
    ['320 px', 320],
    ['200 %', 640],
  ])(
    'fits into a window of %s, whatever is open',
    async (_name, width) => {
      const { overlay } = context.browser
      await openMarked()
      await shownIn({ width }, async () => {
        expect(await overlay.evaluate(outOfSight, width), 'text').toEqual([])
        await throughStates(overlay, async ({ name }) => {
          expect(await overlay.evaluate(outOfSight, width), name).toEqual([])
        })
      })
    },
    60_000,
  )

  it('shows in few colours what is chosen, how far one is and what is highlighted', async () => {
    const { overlay } = context.browser
    await openMarked()
    await shownIn({ forcedColours: true }, async () => {
      await overlay.pressKeys('t')
      await until(() => overlay.evaluate((root) => root.querySelector('.look-panel') !== null), { what: 'panel' })
      const seen = await overlay.evaluate((root) => {
        const styleOf = (selector: string) => {
          const element = root.querySelector(selector)
          if (!element) throw new Error(`No ${selector}.`)
          return getComputedStyle(element)
        }
        const pressed = styleOf('.icon-button[aria-pressed="true"]')
        return {
          forced: matchMedia('(forced-colors: active)').matches,
          pressed: pressed.outlineStyle !== 'none' || Number.parseFloat(pressed.borderTopWidth) > 0,
          chosen: styleOf('.choice label:has(:checked)').outlineStyle,
          progress: styleOf('.reader-progress').backgroundColor !== styleOf('.reader-frame').backgroundColor,
        }
      })
      expect(seen).toEqual({ forced: true, pressed: true, chosen: 'solid', progress: true })
    })
  })

  it('moves nothing for whoever wants no motion', async () => {
    const { overlay } = context.browser
    await openMarked()
    await shownIn({ reducedMotion: true }, async () => {
      // Firefox tells its pages a moment later.
      const isTold = () => overlay.evaluate(() => matchMedia('(prefers-reduced-motion: reduce)').matches)
      await until(isTold, { what: 'wish for no motion' })
      await throughStates(overlay, async ({ name }) => {
        expect(await overlay.evaluate(moving), name).toEqual([])
      })
    })
  }, 60_000)

  it('puts the text on paper and nothing else', async () => {
    const { overlay } = context.browser
    await openMarked()
    await overlay.pressKeys('v')
    await shownIn({ print: true }, async () => {
      const paper = () =>
        overlay.evaluate((root) => {
          const frame = root.querySelector('.reader-frame')
          const reader = root.querySelector<HTMLElement>('.reader')
          if (!frame || !reader) throw new Error('No reader.')
          const shown = [
            ...root.querySelectorAll('button, .panel, .reader-contents, .left-out, [role="status"]'),
          ].filter((one) => one.checkVisibility() && one.getClientRects().length > 0)
          return {
            shown: shown.map((one) => one.className || one.localName),
            background: getComputedStyle(frame).backgroundColor,
            isWhole: reader.scrollHeight <= reader.clientHeight + 1,
            hasText: root.querySelector('.article-body')?.checkVisibility() ?? false,
          }
        })
      await until(async () => (await paper()).isWhole, { what: 'the whole text' })
      expect(await paper()).toEqual({ shown: [], background: 'rgb(255, 255, 255)', isWhole: true, hasText: true })
    })
  })
}

/** Runs in a view. */
function wearTheme(root: Document | ShadowRoot, theme: string): void {
  const frame = root.querySelector<HTMLElement>('.reader-frame')
  if (frame) frame.dataset.theme = theme
}

/** Runs in the reader: what one would have to scroll sideways for, or could not press well (WCAG 2.2, 1.4.10 and 2.5.8). */
function outOfSight(root: Document | ShadowRoot, width: number): string[] {
  const reader = root.querySelector('.reader')
  const faults: string[] = []
  if (innerWidth !== width) faults.push(`the window is ${innerWidth} px`)
  if (reader && reader.scrollWidth > reader.clientWidth) faults.push(`the text is ${reader.scrollWidth} px wide`)
  const rail = root.querySelector('.reader-rail')?.getBoundingClientRect()
  for (const over of root.querySelectorAll('.panel, .aloud-bar, .toast, .continue-here')) {
    const box = over.getBoundingClientRect()
    if (rail && box.bottom > rail.top && box.top < rail.bottom) faults.push(`${over.className} covers the rail`)
  }
  for (const element of root.querySelectorAll<HTMLElement>(
    'button, select, input, textarea, .panel, dialog, .footnote',
  )) {
    if (!element.checkVisibility({ visibilityProperty: true })) continue
    const box = element.getBoundingClientRect()
    const name = element.getAttribute('aria-label') || element.textContent || element.className
    if (box.width > 0 && (box.left < -1 || box.right > innerWidth + 1))
      faults.push(`${name}: ${box.left} to ${box.right}`)
    if (element.localName === 'button' && (box.width < 24 || box.height < 24)) {
      faults.push(`${name}: ${box.width} × ${box.height}`)
    }
  }
  return faults
}

/** Runs in the reader. */
function moving(root: Document | ShadowRoot): string[] {
  return [...root.querySelectorAll('*')]
    .filter((element) => {
      const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(element)
      return /[1-9]/.test(transitionDuration) || animationName !== 'none' || scrollBehavior === 'smooth'
    })
    .map((element) => element.getAttribute('class') ?? element.localName)
}

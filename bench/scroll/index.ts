// npm run bench scroll: scrolls an article of 100,000 words in the reader over a page, in Chromium, and prints every task
// of more than 50 ms after the first paint.
import { findBrowser } from '../../scripts/browsers/find-browser.mjs'
import { buildTarget } from '../../scripts/build/target'
import { launchChromium } from '../../tests/browsers/chromium/launch-chromium'
import { until } from '../../tests/browsers/until'
import { serveSite } from '../../tests/site/serve'

/** The long log has some 5,000 words; its nights are read this often. */
const TIMES = 20
/** CSS px a frame: as fast as one turns pages. */
const STEP = 400

const program = findBrowser('chromium')
if (!program) throw new Error('The bench needs Chromium or Chrome.')
await buildTarget('chrome')
const site = await serveSite()
const browser = await launchChromium({ program, extension: 'dist/chrome' })
try {
  await browser.open(`${site.url}/long`)
  const words = await browser.page.evaluate((root, times) => {
    const article = root.querySelector('article')
    const nights = [...(article?.children ?? [])].slice(2)
    for (let turn = 1; turn < times; turn++) article?.append(...nights.map((night) => night.cloneNode(true)))
    return (article?.textContent ?? '').split(/\s+/).length
  }, TIMES)
  await browser.page.pressKeys('Alt+R')
  await until(() => browser.overlay.evaluate((root) => root.querySelector('.reader-tools button') !== null), {
    what: 'the reader with its tools',
    timeout: 60_000,
  })
  // What the summary's arrival costs belongs to the opening, not to scrolling.
  await new Promise((resolve) => setTimeout(resolve, 3000))
  const { tasks, frames, height } = await browser.overlay.evaluate(scrollThrough, STEP)
  console.log(`${words} words, ${height} px, ${frames} frames`)
  console.log(`tasks over 50 ms: ${tasks.length}${tasks.length ? ` (${tasks.map(Math.round).join(', ')} ms)` : ''}`)
} finally {
  await browser.close()
  await site.close()
}

/** Runs in the reader. */
async function scrollThrough(root: ShadowRoot, step: number) {
  const scroller = root.querySelector('.reader')
  if (!scroller) throw new Error('The reader is not open.')
  const tasks: number[] = []
  const observer = new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) tasks.push(entry.duration)
  })
  observer.observe({ type: 'longtask' })
  let frames = 0
  let before = -1
  while (scroller.scrollTop !== before) {
    before = scroller.scrollTop
    scroller.scrollTop += step
    frames++
    await new Promise((resolve) => requestAnimationFrame(resolve))
  }
  await new Promise((resolve) => setTimeout(resolve, 200))
  observer.disconnect()
  return { tasks, frames, height: scroller.scrollHeight }
}

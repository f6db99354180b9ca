import path from 'node:path'
import puppeteer, { type Page } from 'puppeteer-core'
import type { Browser, LaunchOptions, View } from '../driver'
import { BESIDE, OPTIONS, POPUP } from '../extension'
import { inTime } from '../in-time'
import { callSource } from '../page-source'
import { until } from '../until'
import { chromiumBackground } from './background'
import { chromiumView } from './chromium-view'
import { chooseInLinkMenu } from './link-menu'
import { chromiumSurroundings } from './surroundings'

/** Blink's settings for a pointer that hovers (2) and is fine (4). */
const MOUSE = 'primaryHoverType=2,availableHoverTypes=2,primaryPointerType=4,availablePointerTypes=4'

/** Starts Chromium, Chrome, Edge or Brave with a fresh profile and the extension in it. */
export async function launchChromium(options: LaunchOptions): Promise<Browser> {
  const { program, headless = true, language = 'en', mouse = false } = options
  const chromium = await puppeteer.launch({
    executablePath: program,
    headless,
    pipe: true,
    // Shorter than the limit of a whole call, so that the error names the command of the protocol.
    protocolTimeout: 12_000,
    enableExtensions: true,
    targetFilter: (target) => target.type() !== 'service_worker',
    // A test saves nothing among the person's own downloads.
    ...(headless && { downloadBehavior: { policy: 'deny' as const } }),
    defaultViewport: headless ? { width: 1280, height: 900 } : null,
    // The languages of the environment would win over --lang.
    env: { ...process.env, LANGUAGE: language.replace('-', '_') },
    args: [
      // The processor draws faster by itself than by playing a graphics card.
      ...(headless ? ['--disable-gpu'] : []),
      '--no-sandbox',
      '--no-first-run',
      '--disable-search-engine-choice-screen',
      `--lang=${language}`,
      ...(mouse ? [`--blink-settings=${MOUSE}`] : []),
    ],
  })
  const id = await chromium.installExtension(path.resolve(options.extension))
  // A machine that runs tests mostly has no voices of its own.
  await chromium.installExtension(path.resolve('tests/browsers/chromium/test-voices'))
  const extension = (await chromium.extensions()).get(id)
  if (!extension) throw new Error(`${options.extension} was not loaded.`)
  const page = (await chromium.pages())[0] ?? (await chromium.newPage())
  const tab = await chromiumView<Document>(page, 'page')
  const views = new Set<View<Document>>()
  const surroundings = chromiumSurroundings()

  const asView = async (target: Page, name: string) => {
    const view = await chromiumView<Document>(await surroundings.applyTo(target), name)
    views.add(view)
    return view
  }
  const closeViews = async () => {
    views.clear()
    for (const below of [POPUP, BESIDE]) {
      await targetOf(below)
        ?.asPage()
        .then((target) => target.close())
        .catch(() => undefined)
    }
    for (const other of await chromium.pages()) if (other !== page) await other.close().catch(() => undefined)
    await page.bringToFront()
  }
  const targetOf = (below: string) => chromium.targets().find((target) => target.url().endsWith(`${id}/${below}`))
  const openExtensionPage = async (below: string) => {
    const target = await chromium.newPage()
    await target.goto(`chrome-extension://${id}/${below}`)
    await target.bringToFront()
    return asView(target, below)
  }
  const once = async (below: string, name: string) =>
    asView(await until(async () => targetOf(below)?.asPage(), { what: name }), name)
  const popup = () => once(POPUP, 'popup')
  // Any page of the extension that sends a message starts a sleeping worker.
  const wake = async () => {
    const waker = await chromium.newPage()
    await waker.goto(`chrome-extension://${id}/${OPTIONS}`)
    await waker.evaluate('chrome.runtime.sendMessage({ wake: true }).catch(() => undefined)')
    await waker.close()
  }
  const background = chromiumBackground(await chromium.target().createCDPSession(), id, wake)

  const browser: Browser = {
    name: 'chromium',
    version: await chromium.version(),
    page: tab,
    overlay: await chromiumView<ShadowRoot>(page, 'overlay'),
    popup,
    beside: () => once(BESIDE, 'beside'),
    openExtensionPage,
    async open(url) {
      await closeViews()
      await page.goto(url)
      await surroundings.applyTo(page)
    },
    async pressToolbarButton() {
      await page.bringToFront()
      await page.triggerExtensionAction(extension)
      return popup()
    },
    async chooseInLinkMenu(item, linkUrl) {
      await browser.background(chooseInLinkMenu, item, linkUrl)
    },
    async commands() {
      const commands = await browser.background((api) => api.commands.getAll())
      return Object.fromEntries(commands.map(({ name, shortcut }) => [name ?? '', shortcut ?? '']))
    },
    async background(run, ...args) {
      return (await background.evaluate(callSource(run, 'chrome', args))) as never
    },
    killBackground: background.kill,
    surround: async (now) => surroundings.set(now, await chromium.pages()),
    async savePictures(prefix) {
      // One after the other, and the tab last, once it is in front: a page that lies behind another paints no frame, its
      // picture never comes, and until it does Puppeteer opens and closes no page.
      const isSeen = (view: View) => view.evaluate(() => document.visibilityState === 'visible').catch(() => false)
      let count = 0
      for (const view of views) if (await isSeen(view)) await view.screenshot(`${prefix}-${++count}.png`)
      await page.bringToFront()
      await tab.screenshot(`${prefix}-0.png`)
    },
    closed: new Promise((resolve) => chromium.once('disconnected', () => resolve())),
    close: () => chromium.close(),
  }
  return inTime(browser, 'browser')
}

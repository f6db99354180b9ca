import path from 'node:path'
import type { Browser, LaunchOptions } from '../driver'
import { ADD_ON_ID, BESIDE, POPUP } from '../extension'
import { inTime } from '../in-time'
import { until } from '../until'
import * as chrome from './browser-chrome'
import { evaluateInFrame } from './evaluate-in-frame'
import { firefoxView } from './firefox-view'
import type { Frame } from './frame-browser'
import { connectMarionette } from './marionette'
import { startFirefox } from './start-firefox'
import { surround } from './surroundings'
import { clickToolbarButton } from './toolbar-button'

/** Starts Firefox with a fresh profile and the extension in it. */
export async function launchFirefox({
  program,
  extension,
  headless = true,
  language,
  quarantined,
}: LaunchOptions): Promise<Browser> {
  const firefox = await startFirefox(program, headless, quarantined)
  const marionette = await connectMarionette(firefox.port)
  if (language) await marionette.chrome(chrome.setLanguage, language)
  await marionette.chrome(surround, {})
  await marionette.send('Addon:Install', { path: path.resolve(extension), temporary: true })

  const closeTabs = () => marionette.chrome(chrome.closeOtherTabs)
  const page = firefoxView<Document>(marionette, 'page', { close: closeTabs })
  const overlay = firefoxView<ShadowRoot>(marionette, 'page', { overlay: true, close: closeTabs })
  const front = firefoxView<Document>(marionette, 'front', { close: closeTabs })
  const popupView = firefoxView<Document>(marionette, 'popup', { close: () => marionette.chrome(chrome.closePopup) })
  const closeBeside = () => marionette.chrome(chrome.closeSidebar)
  const besideView = firefoxView<Document>(marionette, 'sidebar', { close: closeBeside })
  const loaded = (frame: Frame, below: string) =>
    until(() => marionette.chrome(chrome.hasLoaded, frame, below), { what: `page ${below}` })
  const popup = async () => {
    await loaded('popup', POPUP)
    return popupView
  }

  const browser: Browser = {
    name: 'firefox',
    version: `Firefox/${await marionette.chrome(() => Services.appinfo.version)}`,
    page,
    overlay,
    popup,
    async beside() {
      await loaded('sidebar', BESIDE)
      return besideView
    },
    async open(url) {
      await popupView.close()
      await closeBeside()
      await closeTabs()
      await marionette.send('WebDriver:Navigate', { url })
    },
    async pressToolbarButton() {
      await closeTabs()
      await clickToolbarButton(marionette)
      return popup()
    },
    async openExtensionPage(below) {
      await marionette.chrome(chrome.openInFront, ADD_ON_ID, below)
      await loaded('front', below)
      return front
    },
    async chooseInLinkMenu(item, linkUrl) {
      await marionette.chrome(chrome.wakeBackground, ADD_ON_ID)
      await marionette.chrome(chrome.chooseInLinkMenu, ADD_ON_ID, item, linkUrl)
    },
    async commands() {
      const commands = await browser.background((api) => api.commands.getAll())
      return Object.fromEntries(commands.map(({ name, shortcut }) => [name ?? '', shortcut ?? '']))
    },
    async background(run, ...args) {
      await marionette.chrome(chrome.wakeBackground, ADD_ON_ID)
      return (await evaluateInFrame(marionette, 'background', 'browser', run, args)) as never
    },
    killBackground: () => marionette.chrome(chrome.endBackground, ADD_ON_ID),
    surround: (surroundings) => marionette.chrome(surround, surroundings),
    async savePictures(prefix) {
      await front.screenshot(`${prefix}-0.png`)
      await popupView.screenshot(`${prefix}-1.png`).catch(() => undefined)
    },
    closed: firefox.exit,
    async close() {
      await marionette.send('Marionette:Quit', { flags: ['eForceQuit'] }).catch(() => undefined)
      marionette.disconnect()
      await firefox.ended()
    },
  }
  return inTime(browser, 'browser')
}

import { launchChromium } from '../../tests/browsers/chromium/launch-chromium'
import { launchFirefox } from '../../tests/browsers/firefox/launch-firefox'
import { serveSite } from '../../tests/site/serve'
import { buildTarget, type Target } from '../build/target'
import { showInPictures } from './show-in-pictures'

const [target, program = ''] = process.argv.slice(2) as [Target, string?]
const headless = process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY

await buildTarget(target)
const site = await serveSite()
const launch = target === 'firefox' ? launchFirefox : launchChromium
const browser = await launch({ program, extension: `dist/${target}`, headless })
const article = `${site.url}/tide-clocks`
try {
  if (headless) {
    console.log(`\n${browser.version}, without a display.\n`)
    await showInPictures(browser, article, 'artifacts')
  } else {
    await browser.open(article)
    console.log(`\n${browser.version} shows ${article}`)
    console.log('Press the Lectern button for the popup, Alt+R for the reader. Close the browser to end.')
    process.once('SIGINT', () => void browser.close())
    await browser.closed
  }
} finally {
  await browser.close()
  await site.close()
}

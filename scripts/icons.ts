// Draws public/icons/*.png from icon.svg. To be run by hand after the drawing has changed.
import { readFileSync } from 'node:fs'
import puppeteer from 'puppeteer-core'
import { findBrowser } from './browsers/find-browser.mjs'

const SIZES = [16, 32, 48, 128]

const executablePath = findBrowser('chromium')
if (!executablePath) throw new Error('Drawing the icons needs Chromium or Chrome.')
const drawing = readFileSync('public/icons/icon.svg').toString('base64')
const browser = await puppeteer.launch({ executablePath, args: ['--no-sandbox'] })
try {
  const page = await browser.newPage()
  for (const size of SIZES) {
    await page.setViewport({ width: size, height: size })
    await page.setContent(
      `<body style="margin:0"><img style="display:block" width="${size}" height="${size}" src="data:image/svg+xml;base64,${drawing}">`,
    )
    await page.screenshot({ path: `public/icons/${size}.png`, omitBackground: true })
  }
} finally {
  await browser.close()
}

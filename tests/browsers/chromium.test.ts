import { findBrowser } from '../../scripts/browsers/find-browser.mjs'
import { launchChromium } from './chromium/launch-chromium'
import { describeStories } from './stories'

describeStories('Chromium', launchChromium, { program: findBrowser('chromium'), extension: 'dist/chrome' })

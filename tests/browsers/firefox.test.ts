import { findBrowser } from '../../scripts/browsers/find-browser.mjs'
import { launchFirefox } from './firefox/launch-firefox'
import { describeStories } from './stories'

describeStories('Firefox', launchFirefox, { program: findBrowser('firefox'), extension: 'dist/firefox' })

import { describe } from 'vitest'
import { findBrowser } from '../../scripts/browsers/find-browser.mjs'
import { launchChromium } from './chromium/launch-chromium'
import type { Browser, LaunchOptions } from './driver'
import { launchFirefox } from './firefox/launch-firefox'

export interface BrowserKind {
  name: 'Chromium' | 'Firefox'
  target: 'chrome' | 'firefox'
  launch: (options: LaunchOptions) => Promise<Browser>
  program: string
}

const KINDS = [
  { name: 'Chromium', target: 'chrome', launch: launchChromium, program: findBrowser('chromium') },
  { name: 'Firefox', target: 'firefox', launch: launchFirefox, program: findBrowser('firefox') },
] as const

/** Tells stories in Chromium and in Firefox; those of a browser that is not installed are skipped. */
export function inBothBrowsers(title: string, tell: (kind: BrowserKind) => void): void {
  for (const { program, ...kind } of KINDS) {
    describe.skipIf(program === null)(`${title}, in ${kind.name}`, () => tell({ ...kind, program: program ?? '' }))
  }
}

import { describe, expect, it } from 'vitest'
import { findBrowser } from './find-browser.mjs'

const only =
  (...files: string[]) =>
  (file: string) =>
    files.includes(file)

describe('findBrowser', () => {
  it('takes what the environment names before anything else', () => {
    const env = { CHROME_PATH: '/opt/mine', PATH: '/usr/bin' }
    expect(findBrowser('chromium', { platform: 'linux', env, runs: only('/opt/mine', '/usr/bin/chromium') })).toBe(
      '/opt/mine',
    )
  })
  it('passes over a name in the environment that is no program', () => {
    const env = { FIREFOX_PATH: '/nowhere', PATH: '/usr/local/bin:/usr/bin' }
    expect(findBrowser('firefox', { platform: 'linux', env, runs: only('/usr/bin/firefox-esr') })).toBe(
      '/usr/bin/firefox-esr',
    )
  })
  it('knows the folders of macOS', () => {
    const chrome = '/Users/me/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'
    expect(findBrowser('chromium', { platform: 'darwin', env: { HOME: '/Users/me' }, runs: only(chrome) })).toBe(chrome)
  })
  it('knows the folders of Windows', () => {
    const edge = 'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe'
    const env = { 'PROGRAMFILES(X86)': 'C:\\Program Files (x86)' }
    expect(findBrowser('chromium', { platform: 'win32', env, runs: only(edge) })).toBe(edge)
  })
  it('answers null where there is none', () => {
    expect(findBrowser('firefox', { platform: 'linux', env: {}, runs: () => false })).toBeNull()
  })
})

// Plain JavaScript without dependencies: it runs before anything is installed.
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { findBrowser } from './find-browser.mjs'
import { KNOWN_BROWSERS } from './known-browsers.mjs'

/**
 * Finds a browser, or installs Debian's package of it when this is Debian and we are root. Otherwise says what is
 * missing and how to name it.
 *
 * @returns the program, or null.
 */
export function ensureBrowser(kind) {
  const found = findBrowser(kind)
  if (found) return found
  const { title, debian, env } = KNOWN_BROWSERS[kind]
  if (isDebianRoot()) {
    console.log(`${title} is missing: installing the package ${debian}.`)
    if (aptGet('update', '-qq') && aptGet('install', '-y', '-qq', '--no-install-recommends', debian)) {
      const installed = findBrowser(kind)
      if (installed) return installed
    }
  }
  console.log(`${title} is missing. Install it, or name its program in ${env[0]}.`)
  return null
}

/** Ubuntu is left alone: its packages of both browsers are stubs that need snapd. */
function isDebianRoot() {
  if (process.getuid?.() !== 0 || !existsSync('/etc/debian_version')) return false
  return !/^ID=ubuntu/m.test(readFileSync('/etc/os-release', 'utf8'))
}

function aptGet(...args) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  return spawnSync('apt-get', args, { stdio: 'inherit', env }).status === 0
}

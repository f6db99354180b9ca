// Plain JavaScript without dependencies: it runs before anything is installed.
import { installDebianPackage, isDebianRoot } from '../start/install-debian-package.mjs'
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
    const installed = installDebianPackage(debian) && findBrowser(kind)
    if (installed) return installed
  }
  console.log(`${title} is missing. Install it, or name its program in ${env[0]}.`)
  return null
}

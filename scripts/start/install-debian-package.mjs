// Plain JavaScript without dependencies: it runs before anything is installed.
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'

let upToDate = false

/**
 * Installs a package of Debian's when this is Debian and we are root.
 *
 * @returns whether it was installed; false too where that cannot be tried.
 */
export function installDebianPackage(name) {
  if (!isDebianRoot()) return false
  // Once a run: a machine that lacks one package mostly lacks all of them.
  upToDate ||= aptGet('update', '-qq')
  return upToDate && aptGet('install', '-y', '-qq', '--no-install-recommends', name)
}

/** Ubuntu is left alone: its packages of both browsers are stubs that need snapd. */
export function isDebianRoot() {
  if (process.getuid?.() !== 0 || !existsSync('/etc/debian_version')) return false
  return !/^ID=ubuntu/m.test(readFileSync('/etc/os-release', 'utf8'))
}

function aptGet(...args) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  return spawnSync('apt-get', args, { stdio: 'inherit', env }).status === 0
}

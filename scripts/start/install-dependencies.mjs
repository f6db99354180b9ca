// Plain JavaScript without dependencies: it runs before anything is installed.
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'

/** Installs what the lockfile names, unless it is there already. Ends the process when that does not work. */
export function installDependencies() {
  if (isInstalled()) return
  console.log('Installing dependencies.')
  const npm = process.env.npm_execpath
  const args = ['ci', '--no-audit', '--no-fund']
  const { status } = npm?.endsWith('js')
    ? spawnSync(process.execPath, [npm, ...args], { stdio: 'inherit' })
    : spawnSync('npm', args, { stdio: 'inherit', shell: process.platform === 'win32' })
  if (status !== 0) process.exit(status ?? 1)
}

/**
 * Whether node_modules holds the versions of the lockfile. Dates would not tell: a fresh checkout is newer than
 * everything. Optional packages may be absent, they are for other systems.
 */
function isInstalled() {
  const installed = packagesOf('node_modules/.package-lock.json')
  const wanted = packagesOf('package-lock.json')
  return Object.entries(wanted).every(
    ([place, { version, optional }]) =>
      place === '' || installed[place]?.version === version || (optional && !installed[place]),
  )
}

function packagesOf(lockfile) {
  return existsSync(lockfile) ? JSON.parse(readFileSync(lockfile, 'utf8')).packages : {}
}

// Plain JavaScript without dependencies: it runs before anything is installed.
import { accessSync, constants, statSync } from 'node:fs'
import path from 'node:path'
import { KNOWN_BROWSERS } from './known-browsers.mjs'

/**
 * The program of a browser on this machine, from the environment (`CHROME_PATH`, `FIREFOX_PATH`), the PATH or the
 * usual places of the system; null when there is none.
 */
export function findBrowser(kind, { platform = process.platform, env = process.env, runs = isProgram } = {}) {
  return placesOf(KNOWN_BROWSERS[kind], platform, env).find((file) => runs(file, platform)) ?? null
}

function placesOf(known, platform, env) {
  const paths = platform === 'win32' ? path.win32 : path.posix
  const below = (folders, files) => folders.filter(Boolean).flatMap((at) => files.map((file) => paths.join(at, file)))
  const named = known.env.map((name) => env[name]).filter(Boolean)
  const onPath = (suffix) =>
    below(
      (env.PATH ?? env.Path ?? '').split(paths.delimiter),
      known.names.map((name) => name + suffix),
    )
  if (platform === 'win32') {
    const programs = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA]
    return [...named, ...onPath('.exe'), ...below(programs, known.windows)]
  }
  if (platform === 'darwin') {
    const applications = ['/Applications', env.HOME && paths.join(env.HOME, 'Applications')]
    return [...named, ...onPath(''), ...below(applications, known.mac)]
  }
  return [...named, ...onPath(''), ...known.linux]
}

function isProgram(file, platform) {
  try {
    accessSync(file, platform === 'win32' ? constants.F_OK : constants.X_OK)
    return statSync(file).isFile()
  } catch {
    return false
  }
}

import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { until } from '../until'
import { PREFERENCES, userPreferences } from './preferences'

export interface FirefoxProcess {
  /** Where Marionette listens. */
  port: number
  /** Settles when Firefox has ended. */
  exit: Promise<void>
  /** Waits for the end, forces it after five seconds, and removes the profile. */
  ended(): Promise<void>
}

/** Starts Firefox with a fresh profile and its remote control on. */
export async function startFirefox(
  program: string,
  headless: boolean,
  quarantined: readonly string[] = [],
): Promise<FirefoxProcess> {
  const profile = mkdtempSync(path.join(tmpdir(), 'lectern-firefox-'))
  const preferences = {
    ...PREFERENCES,
    ...(headless && downloadsTo(path.join(profile, 'downloads'))),
    ...(quarantined.length > 0 && { 'extensions.quarantinedDomains.list': quarantined.join(',') }),
  }
  writeFileSync(path.join(profile, 'user.js'), userPreferences(preferences))
  // --remote-allow-system-access: scripts with the browser's privileges, which toolbar and shadow root need.
  const remote = ['--marionette', '--remote-allow-system-access', '--no-remote', '--profile', profile]
  const firefox = spawn(program, [...remote, ...(headless ? ['--headless'] : [])], {
    stdio: 'ignore',
    env: { ...process.env, MOZ_HEADLESS_WIDTH: '1280', MOZ_HEADLESS_HEIGHT: '980' },
  })
  const kill = () => firefox.kill('SIGKILL')
  process.once('exit', kill)
  const exit = new Promise<void>((resolve) => firefox.once('exit', () => resolve()))
  void exit.then(() => process.off('exit', kill))
  const portFile = path.join(profile, 'MarionetteActivePort')
  const port = await until(
    () => {
      if (firefox.exitCode !== null) throw new Error(`Firefox ended with ${firefox.exitCode}.`)
      return existsSync(portFile) && Number(readFileSync(portFile, 'utf8')) > 0 && readFileSync(portFile, 'utf8')
    },
    { what: `sign of life from ${program}`, timeout: 30_000 },
  )
  return { port: Number(port), exit, ended: () => ended(firefox, exit, profile) }
}

/** A test saves nothing among the person's own downloads. 2: the folder that is named. */
const downloadsTo = (folder: string) => ({ 'browser.download.folderList': 2, 'browser.download.dir': folder })

async function ended(firefox: ChildProcess, exit: Promise<void>, profile: string): Promise<void> {
  const force = setTimeout(() => firefox.kill('SIGKILL'), 5000)
  await exit
  clearTimeout(force)
  rmSync(profile, { recursive: true, force: true, maxRetries: 5 })
}

import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

export const TARGETS = ['chrome', 'firefox'] as const
export type Target = (typeof TARGETS)[number]

const root = fileURLToPath(new URL('../..', import.meta.url))
const vite = fileURLToPath(new URL('../../node_modules/vite/bin/vite.js', import.meta.url))

/** Builds `dist/<target>`; with `watch` the promise settles only when the build is stopped through `signal`. */
export function buildTarget(target: Target, { watch = false, signal }: { watch?: boolean; signal?: AbortSignal } = {}) {
  return new Promise<void>((resolve, reject) => {
    const env = { ...process.env, LECTERN_TARGET: target, ...(watch ? { LECTERN_WATCH: '1' } : {}) }
    const build = spawn(process.execPath, [vite, 'build'], {
      cwd: root,
      env,
      stdio: 'inherit',
      ...(signal && { signal }),
    })
    build.once('error', (error) => (error.name === 'AbortError' ? resolve() : reject(error)))
    build.once('exit', (code) => (code ? reject(new Error(`The ${target} build failed.`)) : resolve()))
  })
}

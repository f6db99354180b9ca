import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

// Apart from vite.config.ts on purpose: the web-extension plugin must not run under vitest.
const fakeBrowser = fileURLToPath(new URL('./tests/fakes/browser.ts', import.meta.url))

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'core',
          include: ['src/core/**/*.test.ts'],
          // Pure modules need no world of their own each, and share one in a third of the time.
          isolate: false,
          pool: 'threads',
          maxWorkers: 2,
          environment: 'node',
        },
      },
      {
        oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
        resolve: { alias: { 'webextension-polyfill': fakeBrowser } },
        test: {
          name: 'unit',
          include: [
            'src/{platform,ui,entrypoints}/**/*.test.{ts,tsx}',
            'tests/*.test.ts',
            'tests/corpus/**/*.test.ts',
            'tests/webdav/*.test.ts',
            'tests/sending/*.test.ts',
            'tests/carriers/*.test.ts',
            'scripts/**/*.test.ts',
          ],
          pool: 'threads',
          maxWorkers: 2,
          environment: 'node',
        },
      },
      {
        resolve: { alias: { 'webextension-polyfill': fakeBrowser } },
        test: {
          name: 'browsers',
          include: ['tests/browsers/*.test.ts'],
          testTimeout: 30_000,
          hookTimeout: 60_000,
          // Real browsers lose a key or a frame once in some thousand steps. What was told twice is named at the end of
          // `npm test`, which bears few of them; alone a story is told once.
          retry: process.env.LECTERN_RETELL ? 1 : 0,
          // Two cores: one worker a browser; the stories of one browser share it, in order.
          maxWorkers: 2,
          isolate: true,
        },
      },
    ],
  },
})

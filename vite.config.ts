import { defineConfig } from 'vite'
import webExtension from 'vite-plugin-web-extension'
import { minifyTwice } from './scripts/build/minify-twice.ts'
import { sharedCode, shortNames } from './scripts/build/shared-code.ts'
import { leanReadability } from './scripts/lean-readability.ts'

// The plugin builds each script in a child build that reads this file again, so what varies must come from the
// environment: flags given to vite on the command line never reach the child.
const target = process.env.LECTERN_TARGET === 'firefox' ? 'firefox' : 'chrome'

export default defineConfig({
  logLevel: process.env.LECTERN_WATCH ? 'info' : 'warn',
  build: {
    outDir: `dist/${target}`,
    emptyOutDir: true,
    target: target === 'firefox' ? 'firefox140' : 'chrome120',
    watch: process.env.LECTERN_WATCH ? {} : null,
    minify: process.env.LECTERN_WATCH ? false : 'oxc',
    modulePreload: false,
    // Most of the time goes into the child builds, and it says so each time.
    rolldownOptions: { checks: { pluginTimings: false } },
  },
  plugins: [
    leanReadability(),
    minifyTwice(/entrypoints\/content\/index\.js$/),
    webExtension({
      browser: target,
      manifest: 'manifest.json',
      additionalInputs: [
        'src/entrypoints/content/index.ts',
        'src/entrypoints/overlay/index.ts',
        'src/entrypoints/controls/index.ts',
        'src/entrypoints/tools/index.ts',
        'src/entrypoints/colours/index.ts',
        'src/entrypoints/packing/index.ts',
        'src/entrypoints/reader/index.html',
        'src/entrypoints/sync/index.html',
        'src/entrypoints/archive/index.html',
      ],
      htmlViteConfig: {
        plugins: [shortNames()],
        build: { rolldownOptions: { output: { codeSplitting: sharedCode() } } },
      },
      // Validation would fetch a schema from the network.
      skipManifestValidation: true,
      disableAutoLaunch: true,
      printSummary: false,
    }),
  ],
})

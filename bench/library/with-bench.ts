import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { build } from 'vite'

/** A page with nothing in it but the bench. */
export const BENCH_PAGE = 'bench.html'

/**
 * Puts the bench into a copy of the built extension, as a script of a page of its own: what a driver runs in a page is in
 * Firefox a world of its own, to which every byte that the page's database gives is behind a wrapper.
 *
 * @returns the folder of the copy, and what removes it
 */
export async function withBench(extension: string): Promise<{ folder: string; remove: () => void }> {
  const folder = mkdtempSync(path.join(tmpdir(), 'lectern-bench-'))
  cpSync(extension, folder, { recursive: true })
  await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: {
      outDir: folder,
      emptyOutDir: false,
      target: 'chrome120',
      lib: {
        entry: path.join(import.meta.dirname, 'in-browser.ts'),
        formats: ['iife'],
        name: 'bench',
        fileName: () => 'bench.js',
      },
    },
  })
  writeFileSync(path.join(folder, BENCH_PAGE), '<!doctype html><meta charset="utf-8"><script src="/bench.js"></script>')
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) }
}

import { readFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { gunzipSync } from 'node:zlib'
import { JSDOM, VirtualConsole } from 'jsdom'
import { decodePage } from './decode-page'

/** A page from a file (gzipped when its name ends in `.gz`), no script run and nothing fetched. */
export function loadPage(file: string, url?: string): { window: JSDOM; document: Document; url: string } {
  const bytes = readFileSync(file)
  const html = decodePage(file.endsWith('.gz') ? gunzipSync(bytes) : bytes)
  const address = url ?? pathToFileURL(file).href
  // A console of its own keeps jsdom's complaints about style sheets out of the output.
  const window = new JSDOM(html, { url: address, virtualConsole: new VirtualConsole() })
  return { window, document: window.window.document, url: address }
}

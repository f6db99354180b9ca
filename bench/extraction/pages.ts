import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { gunzipSync } from 'node:zlib'
import { decodePage } from '../../scripts/read/decode-page'

/** A page with what people say its article is. */
export interface LabelledPage {
  set: string
  id: string
  url: string
  /** Kind of page, where the set names it. */
  kind: string
  html: string
  text: string
  meta: Readonly<Record<string, string | null>>
  /** How the set is scored: 4-word shingles or words. */
  metric: 'shingle4' | 'words'
  /** Pages kept out of tuning: a third, by their name. */
  heldOut: boolean
}

/**
 * Labelled pages from `DIR/SET/{SET.json,truth.json,pages/ID.html.gz}`, the layout the sets are kept in. Pages are other
 * people's and never part of the project, so the directory is always given.
 */
export function* labelledPages(directory: string, only: readonly string[] = []): Generator<LabelledPage> {
  for (const set of readdirSync(directory).sort()) {
    const home = path.join(directory, set)
    if (!existsSync(path.join(home, 'truth.json')) || (only.length > 0 && !only.includes(set))) continue
    const truth = JSON.parse(readFileSync(path.join(home, 'truth.json'), 'utf8'))
    const { metric } = JSON.parse(readFileSync(path.join(home, 'SET.json'), 'utf8'))
    for (const [id, row] of Object.entries<Record<string, never>>(truth)) {
      const html = decodePage(gunzipSync(readFileSync(path.join(home, 'pages', `${id}.html.gz`))))
      const url = row.url ?? 'http://page.example/'
      const { text = '', meta = {}, type = '' } = row as { text?: string; meta?: LabelledPage['meta']; type?: string }
      yield { set, id, url, kind: type, html, text, meta, metric, heldOut: isHeldOut(id) }
    }
  }
}

/** FNV-1a of the name: the same third on every machine. */
function isHeldOut(id: string): boolean {
  let hash = 0x811c9dc5
  for (const sign of id) hash = Math.imul(hash ^ (sign.codePointAt(0) ?? 0), 0x01000193)
  return (hash >>> 0) % 3 === 0
}

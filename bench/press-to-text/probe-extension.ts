import { copyFileSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

/** What the probe prints in front of the moment it saw. */
export const SEEN = 'lectern-bench-painted '

/** Writes the probe as an unpacked extension. @returns its folder. */
export function writeProbeExtension(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'lectern-probe-'))
  const manifest = {
    manifest_version: 3,
    name: 'press-to-text probe',
    version: '1',
    content_scripts: [{ matches: ['<all_urls>'], js: ['probe.js'], run_at: 'document_idle' }],
  }
  writeFileSync(path.join(folder, 'manifest.json'), JSON.stringify(manifest))
  copyFileSync('bench/press-to-text/probe.js', path.join(folder, 'probe.js'))
  return folder
}

import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

/**
 * The extension as built, with leave for loopback in its manifest: no driver can answer the browser's own question.
 * @returns its folder, for the caller to delete
 */
export function permitted(target: string): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'lectern-permitted-'))
  cpSync(`dist/${target}`, folder, { recursive: true })
  const file = path.join(folder, 'manifest.json')
  const manifest = JSON.parse(readFileSync(file, 'utf8'))
  writeFileSync(file, JSON.stringify({ ...manifest, host_permissions: ['http://127.0.0.1/*'] }))
  return folder
}

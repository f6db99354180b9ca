import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { DavAccess } from '../../src/platform/dav-send'

export interface StartedServer extends DavAccess {
  stop(): void
}

const RCLONE = '/usr/bin/rclone'
const APACHE = '/usr/sbin/apache2'
export const hasRclone = existsSync(RCLONE)
export const hasApache = existsSync(APACHE) && existsSync('/usr/lib/apache2/modules/mod_dav.so')

/** `rclone serve webdav` over an empty folder, on loopback, with a name and a password. */
export async function startRclone(): Promise<StartedServer> {
  const folder = mkdtempSync(join(tmpdir(), 'lectern-rclone-'))
  const port = await freePort()
  const login = ['--user', 'ada', '--pass', 'wärp']
  const args = ['serve', 'webdav', folder, '--addr', `127.0.0.1:${port}`, ...login, '--config', join(folder, 'none')]
  const child = spawn(RCLONE, args, { stdio: 'ignore' })
  return started(child, `http://127.0.0.1:${port}/Lectern`, folder)
}

/** Apache with mod_dav over an empty folder, on loopback. */
export async function startApache(): Promise<StartedServer> {
  const folder = mkdtempSync(join(tmpdir(), 'lectern-apache-'))
  const port = await freePort()
  mkdirSync(join(folder, 'files'), { mode: 0o777 })
  const modules = ['mpm_event', 'authz_core', 'dav', 'dav_fs'].map(
    (name) => `LoadModule ${name}_module /usr/lib/apache2/modules/mod_${name}.so`,
  )
  const isRoot = process.getuid?.() === 0
  const lines = [
    ...modules,
    `ServerRoot ${folder}`,
    'ServerName localhost',
    `PidFile ${folder}/pid`,
    `ErrorLog ${folder}/errors`,
    `Listen 127.0.0.1:${port}`,
    `DocumentRoot ${folder}/files`,
    `DavLockDB ${folder}/locks`,
    // As root it changes to another user; that one must own what it serves.
    ...(isRoot ? ['User #65534', 'Group #65534'] : []),
    `<Directory ${folder}/files>`,
    'Dav On',
    'Require all granted',
    '</Directory>',
  ]
  writeFileSync(join(folder, 'apache.conf'), `${lines.join('\n')}\n`)
  if (isRoot) spawn('chown', ['-R', '65534:65534', folder])
  const child = spawn(APACHE, ['-f', join(folder, 'apache.conf'), '-D', 'FOREGROUND'], { stdio: 'ignore' })
  return started(child, `http://127.0.0.1:${port}/Lectern`, folder)
}

async function started(child: ChildProcess, address: string, folder: string): Promise<StartedServer> {
  for (let tries = 0; tries < 100; tries++) {
    const isUp = await fetch(new URL('/', address)).then(
      () => true,
      () => false,
    )
    if (isUp) break
    await new Promise((done) => setTimeout(done, 50))
  }
  const stop = () => {
    child.kill()
    rmSync(folder, { recursive: true, force: true })
  }
  return { address, user: 'ada', password: 'wärp', stop }
}

function freePort(): Promise<number> {
  return new Promise((done) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => done(typeof address === 'object' && address ? address.port : 0))
    })
  })
}

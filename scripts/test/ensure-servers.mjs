import { existsSync } from 'node:fs'
import { installDebianPackage, isDebianRoot } from '../start/install-debian-package.mjs'

/** The WebDAV servers that tests start on loopback, by the package of Debian's that brings each. */
const SERVERS = [
  { title: 'rclone', debian: 'rclone', program: '/usr/bin/rclone' },
  { title: 'Apache', debian: 'apache2', program: '/usr/sbin/apache2' },
]

/** Installs what is missing where that can be done; else says that its tests are skipped. */
export function ensureServers() {
  for (const { title, debian, program } of SERVERS) {
    if (existsSync(program)) continue
    if (isDebianRoot()) {
      console.log(`${title} is missing: installing the package ${debian}.`)
      if (installDebianPackage(debian) && existsSync(program)) continue
    }
    console.log(`${title} is missing: what is tried over it is skipped.`)
  }
}

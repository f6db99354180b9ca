import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createDavSend } from '../../src/platform/dav-send'
import { liveThrough } from '../simulation/folder-history'
import { hasRclone, type StartedServer, startRclone } from './servers'

const HISTORIES = process.env.LECTERN_LONG === '1' ? 200 : 6
const SEED = Number(process.env.LECTERN_SEED ?? 7_000_000)

describe.skipIf(!hasRclone)('histories over a real server (needs rclone)', () => {
  let server: StartedServer
  beforeAll(async () => {
    server = await startRclone()
  })
  afterAll(() => server?.stop())

  test(`${HISTORIES} of them from seed ${SEED}: all devices end equal, nothing is missing`, async () => {
    for (let seed = SEED; seed < SEED + HISTORIES; seed++) {
      await liveThrough(seed, createDavSend({ ...server, address: `${server.address}-${seed}` }))
    }
    expect.hasAssertions()
  }, 1_800_000)
})

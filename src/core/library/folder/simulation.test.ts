import { test } from 'vitest'
import { createDavServer } from '../../../../tests/fakes/dav-server'
import { liveThrough } from '../../../../tests/simulation/folder-history'

const HISTORIES = Number(process.env.LECTERN_HISTORIES ?? (process.env.LECTERN_LONG === '1' ? 10_000 : 60))
const SEED = Number(process.env.LECTERN_SEED ?? 20_261_125)

test(`${HISTORIES} histories from seed ${SEED}, over a network that fails: all devices end equal, nothing is missing`, async () => {
  for (let history = 0; history < HISTORIES; history++) await liveThrough(SEED + history, createDavServer().send)
}, 7_200_000)

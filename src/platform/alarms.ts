import { browser } from './browser'

const SOON = 'sync-soon'
const REGULAR = 'sync-regular'
const INDEX = 'index'
const PICTURES = 'pictures'
/** Chromium keeps alarms of a packed extension at least this long, in minutes. */
const SHORTEST = 0.5
const EVERY = 30

/**
 * Asks for one sync half a minute from now; asking again begins the wait anew, so many saves make one write, and the
 * alarm cannot ring between being asked for and the change it was asked for.
 */
export async function scheduleSync(): Promise<void> {
  await browser.alarms.create(SOON, { delayInMinutes: SHORTEST })
}

/** Asks for one run of the index half a minute from now. */
export async function scheduleIndex(): Promise<void> {
  await browser.alarms.create(INDEX, { delayInMinutes: SHORTEST })
}

/** Asks for one look at wanted pictures half a minute from now: should the worker die over them, it is woken. */
export async function schedulePictures(): Promise<void> {
  await browser.alarms.create(PICTURES, { delayInMinutes: SHORTEST })
}

/** Runs `keep` when asked for, and with every regular sync. */
export function onPicturesDue(keep: () => Promise<void>): void {
  browser.alarms.onAlarm.addListener((alarm) =>
    alarm.name === PICTURES || alarm.name === REGULAR ? keep() : undefined,
  )
}

/** Runs `index` when asked for, and with every regular sync. */
export function onIndexDue(index: () => Promise<void>): void {
  browser.alarms.onAlarm.addListener((alarm) => (alarm.name === INDEX || alarm.name === REGULAR ? index() : undefined))
}

/** Runs `sync` when asked for and every half hour besides, which also catches what a dying worker left undone. */
export function onSyncDue(sync: () => Promise<void>): void {
  browser.alarms.onAlarm.addListener((alarm) => (alarm.name === SOON || alarm.name === REGULAR ? sync() : undefined))
  void ensureRegular()
}

async function ensureRegular(): Promise<void> {
  if (!(await browser.alarms.get(REGULAR))) {
    await browser.alarms.create(REGULAR, { delayInMinutes: 1, periodInMinutes: EVERY })
  }
}

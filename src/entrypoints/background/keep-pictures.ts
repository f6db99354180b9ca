import { collectPictures, type KeptPicture } from '../../core/library/pictures/collect-pictures'
import { pictureAddresses } from '../../core/library/pictures/picture-address'
import { onPicturesDue, schedulePictures } from '../../platform/alarms'
import { fetchPicture } from '../../platform/fetch-picture'
import {
  pictureBytes,
  pictureHashes,
  putPictures,
  readPicture,
  unwantPictures,
  wantedPictures,
} from '../../platform/kept-pictures'
import { announceNews } from '../../platform/library-channel'
import { getBody, getEntry } from '../../platform/library-database'
import { closedSites, onSitesOpened } from '../../platform/site-permission'
import { settingsNow } from './settings'

/** How long an article waits for the person to open the sites of its pictures, in ms. */
const PATIENCE = 24 * 60 * 60 * 1000

let running: Promise<void> = Promise.resolve()

/** Keeps pictures whenever some are wanted, and once more when a site they lie on has been opened. */
export function startPictures(): void {
  onPicturesDue(keepWantedPictures)
  onSitesOpened(() => void keepWantedPictures())
}

/** Keeps the pictures of all articles that want them, one article after another. */
export function keepWantedPictures(): Promise<void> {
  running = running.then(keepAll, keepAll)
  return running
}

async function keepAll(): Promise<void> {
  const wanted = await wantedPictures()
  if (wanted.length > 0) await schedulePictures()
  for (const { id, at } of wanted) {
    const { closed } = await keepPicturesOf(id)
    if (closed.length === 0 || Date.now() - at > PATIENCE) await unwantPictures(id)
  }
}

/** How the pictures of an article stand afterwards, by their addresses. */
interface Outcome {
  kept: string[]
  /** Not to be had, or too large. */
  missing: string[]
  /** On sites the person has not opened. */
  closed: string[]
}

/** Keeps what can be had of an article's pictures. Those it has stay; no site is asked that is not open to us. */
export async function keepPicturesOf(id: string): Promise<Outcome> {
  const [entry, body, before] = await Promise.all([getEntry(id), getBody(id), pictureHashes(id)])
  if (!entry || !body) return { kept: [], missing: [], closed: [] }
  const addresses = pictureAddresses(body.html, entry.image)
  const known = Object.fromEntries(addresses.flatMap((url) => (before[url] ? [[url, before[url]]] : [])))
  const lacking = addresses.filter((url) => !known[url])
  const closed = await closedSites(lacking)
  const { pictures: settings } = await settingsNow()
  const room = settings.room * 1024 ** 2 - (await pictureBytes())
  const found = await collectPictures(
    lacking.filter((url) => !closed.includes(url)),
    fetchPicture,
    room,
  )
  const hashes: Record<string, string> = { ...known, ...found.hashes }
  if (found.pictures.length > 0 || Object.keys(hashes).length !== Object.keys(before).length) {
    await putPictures(id, { pictures: found.pictures, hashes })
    announceNews({ ids: [id] })
  }
  return { kept: Object.keys(hashes), missing: found.missing, closed }
}

/** Gives an article pictures that came with an archive, beside those it has. @returns how many it has now */
export async function takePictures(id: string, taken: ReadonlyMap<string, KeptPicture>): Promise<number> {
  const [entry, body, before] = await Promise.all([getEntry(id), getBody(id), pictureHashes(id)])
  if (!entry || !body) return 0
  const addresses = new Set(pictureAddresses(body.html, entry.image))
  const { pictures: settings } = await settingsNow()
  let room = settings.room * 1024 ** 2 - (await pictureBytes())
  const hashes = { ...before }
  const pictures: KeptPicture[] = []
  for (const [url, picture] of taken) {
    if (!addresses.has(url) || hashes[url]) continue
    const isNew = (await readPicture(picture.hash)) === undefined
    if (isNew && picture.bytes.length > room) continue
    if (isNew) room -= picture.bytes.length
    pictures.push(picture)
    hashes[url] = picture.hash
  }
  if (pictures.length > 0) {
    await putPictures(id, { pictures, hashes })
    announceNews({ ids: [id] })
  }
  return Object.keys(hashes).length
}

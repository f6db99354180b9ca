import { BadRequest } from '../../core/library/check-save-request'
import { fetchText } from '../../core/library/folder/fetch-text'
import { fetchPictures } from '../../core/library/folder/folder-pictures'
import { forgetDevice } from '../../core/library/folder/forget-device'
import { logFolder } from '../../platform/folder-status'
import type { PageHandlers } from '../../platform/receive-letters'
import { askedBoolean, askedId } from './asked'
import { folderPorts, syncWithFolder } from './folder'

/** How long a text that is opened waits for its pictures, in ms. */
const PICTURES_MS = 3_000

/** What the pages of ours ask about the folder. How a run went stands in the folder's status. */
export const folderLetters: Pick<PageHandlers, 'syncFolder' | 'forgetFolderDevice' | 'fetchText'> = {
  async syncFolder(ask) {
    const { losses } = ask
    if (typeof losses !== 'number' || !(losses >= 0)) throw new BadRequest('The letter does not say how many may go.')
    await syncWithFolder({ losses, refill: askedBoolean(ask, 'refill') }, true)
    return null
  },
  async forgetFolderDevice(ask) {
    const { device } = ask
    if (typeof device !== 'string') throw new BadRequest('The letter names no device.')
    const ports = await folderPorts()
    if (ports) await forgetDevice(ports, device)
    await syncWithFolder(undefined, true)
    return null
  },
  async fetchText(ask) {
    const ports = await folderPorts()
    const id = askedId(ask)
    if (ports === null || (await fetchText(ports, id)) === null) return false
    // The text does not wait long for its pictures, and without them it is read all the same.
    const pictures = fetchPictures(ports, id).catch((error) => logFolder(`pictures did not come: ${error}`))
    await Promise.race([pictures, new Promise((done) => setTimeout(done, PICTURES_MS))])
    return true
  },
}

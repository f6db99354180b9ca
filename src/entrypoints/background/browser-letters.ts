import { deviceName } from '../../core/library/browser-sync/place'
import { BadRequest } from '../../core/library/check-save-request'
import type { Library } from '../../core/library/library'
import { isDeviceId } from '../../core/library/state/stamp'
import { writeDeviceName } from '../../platform/device-name'
import type { PageHandlers } from '../../platform/receive-letters'
import { syncNow } from './sync'

/** What the page about keeping in step asks about the browsers that share an account. */
export const browserLetters = (
  library: Library,
): Pick<PageHandlers, 'syncNow' | 'forgetBrowser' | 'setDeviceName'> => ({
  async syncNow({ losses }) {
    if (typeof losses !== 'number' || !(losses >= 0)) throw new BadRequest('The letter does not say how many may go.')
    await syncNow(library, losses)
    return null
  },
  async forgetBrowser({ device }) {
    if (!isDeviceId(device)) throw new BadRequest('The letter names no browser.')
    await library.forget(device)
    await syncNow(library)
    return null
  },
  async setDeviceName({ name }) {
    if (typeof name !== 'string') throw new BadRequest('The letter names nothing.')
    await writeDeviceName(deviceName(name))
    await syncNow(library)
    return null
  },
})

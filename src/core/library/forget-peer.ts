import { placeOwner } from './browser-sync/place'
import { publish } from './browser-sync/publish'
import type { LibraryPorts } from './library'
import { onlyState } from './library-store'
import { mergePlaces } from './merge-places'
import { adoptedPeer } from './peers'
import type { DeviceState } from './state/device-state'

/**
 * Takes a device that will not come back out of the carrier. What it told is heard first and told by this one from then
 * on, so nothing goes with it; only then do its keys go. Should it come back after all it writes its place anew.
 * @throws LibraryFull, TooManyLosses; its place is as it was then
 */
export async function forgetPeer(ports: LibraryPorts, device: string): Promise<void> {
  const { store, carrier } = ports
  const alter = (change: (state: DeviceState) => DeviceState) =>
    store.update([], ({ state }) => ({ change: state && onlyState(change(state)), result: null }))

  const { devices } = await mergePlaces(ports, 0)
  const other = devices.find((one) => one.device === device)
  if (!other || other.isOwn) return
  await alter((state) => adoptedPeer(state, device))
  const { leftOut } = await publish(ports)
  await carrier.remove(Object.keys(await carrier.read()).filter((key) => placeOwner(key) === device))
  if (leftOut === 0) return
  // What its keys took is room now.
  await alter((state) => ({ ...state, edits: state.edits + 1 }))
  await publish(ports)
}

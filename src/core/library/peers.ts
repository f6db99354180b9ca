import { type Acknowledged, joinAcknowledged, saidNames } from './acknowledged'
import type { ArticleState } from './state/article-state'
import { type DeviceState, namesOf } from './state/device-state'
import { deviceOf, type Stamp } from './state/stamp'
import { type Horizon, isBeyond } from './state/stamp-order'

/** Another device, as its head was found. */
export interface MetPeer {
  device: string
  acknowledges: Acknowledged
  /** Everything of its own up to here was taken in; null: nobody knows. */
  heardUpTo: Stamp | null
}

/** The state with what was learned of other devices. One that was forgotten and writes again is one of them again. */
export function metPeers(state: DeviceState, met: readonly MetPeer[], horizon: Horizon): DeviceState {
  const { forgotten = [], adopted } = state
  const back = new Set(met.map(({ device }) => device).filter((device) => forgotten.includes(device)))
  const own = new Set(namesOf(state).filter((name) => !back.has(name)))
  const peers = { ...state.peers }
  let heard = state.heard ?? {}
  for (const { device, acknowledges, heardUpTo } of met) {
    if (own.has(device)) continue
    peers[device] = joinAcknowledged(peers[device] ?? {}, acknowledges)
    if (heardUpTo === null || isBeyond(heardUpTo, horizon)) continue
    const names = [device, ...saidNames(acknowledges)]
    heard = joinAcknowledged(heard, Object.fromEntries(names.map((name) => [name, heardUpTo])))
  }
  if (back.size === 0) return { ...state, peers, heard }
  const stays = (name: string) => !back.has(name)
  // What it tells itself need not be told for it any more.
  const edits = state.edits + 1
  return { ...state, peers, heard, edits, adopted: adopted.filter(stays), forgotten: forgotten.filter(stays) }
}

/** The state without a device that will not come back: nothing waits for it. */
export function withoutPeer(state: DeviceState, device: string): DeviceState {
  const { [device]: _gone, ...peers } = state.peers ?? {}
  return { ...state, peers }
}

/**
 * The state after removals were heard: those who wait for it are told from the next publishing on. Only removals are
 * waited for, so telling does not cause telling.
 * @param heardStates what has come in
 */
export function acknowledging(state: DeviceState, heardStates: readonly ArticleState[]): DeviceState {
  const { acknowledged = {}, heard = {} } = state
  const isNews = heardStates.some(({ removed }) => {
    if (removed === null || removed.value === null) return false
    const author = deviceOf(removed.at)
    return removed.at > (acknowledged[author] ?? '') && removed.at <= (heard[author] ?? '')
  })
  return isNews ? { ...state, acknowledged: heard, edits: state.edits + 1 } : state
}

/** The state of a device that looks after another's records from now on, since that will not come back. */
export function adoptedPeer(state: DeviceState, device: string): DeviceState {
  const forgotten = [...new Set([...(state.forgotten ?? []), device])]
  const adopted = [...new Set([...state.adopted, device])]
  return { ...withoutPeer(state, device), adopted, forgotten, edits: state.edits + 1 }
}

/** Whether every device that was ever met has taken in what was written under this stamp. */
export function isHeardByAll({ peers = {}, ...state }: DeviceState, stamp: Stamp): boolean {
  const author = deviceOf(stamp)
  const isHeard = (heard: Acknowledged | undefined) => stamp <= (heard?.[author] ?? '')
  return (
    (namesOf({ ...state, peers }).includes(author) || isHeard(state.heard)) &&
    Object.entries(peers).every(([device, heard]) => device === author || isHeard(heard))
  )
}

import { type Acknowledged, readAcknowledged } from '../acknowledged'
import { isDeviceId, isStamp, type Stamp } from '../state/stamp'
import { inflateText } from './deflate-text'
import { itemBytes } from './item-bytes'
import type { CarrierLimits } from './sync-carrier'

/**
 * A device's place: the keys `d/<device>/…`, which it alone writes and everyone reads. `head` names the generation,
 * `0`, `1`, … are its parts: one text, deflated, base64, cut to the size of an item.
 */
export interface PlaceHead {
  v: 1
  generation: number
  parts: number
  /** First 16 hex digits of the SHA-256 of all parts together. */
  sum: string
  /** What the person calls the device; what follows came later, and may be empty. */
  name: string
  /** When this was written, by the device's own clock, in ms since 1970; 0: not said. */
  at: number
  /** Everything of its own up to this stamp is told here; null: some of it had no room. */
  upto: Stamp | null
  heard: Acknowledged
}

/** What a head says of its device beside its parts. */
export type PlaceAbout = Pick<PlaceHead, 'generation' | 'name' | 'at' | 'upto' | 'heard'>

/** Longest name of a device, in characters. */
export const MOST_NAME = 40

const keyShape = /^d\/([0-9a-z]{8})\/(head|\d{1,3})$/

export const headKey = (device: string): string => `d/${device}/head`
export const partKey = (device: string, part: number): string => `d/${device}/${part}`

/** Whose place a key belongs to, or null when it is no place's. */
export function placeOwner(key: string): string | null {
  const device = keyShape.exec(key)?.[1]
  return isDeviceId(device) ? device : null
}

async function checksum(packed: string): Promise<string> {
  const digest = await globalThis.crypto.subtle.digest('SHA-256', new TextEncoder().encode(packed))
  return Array.from(new Uint8Array(digest, 0, 8), (byte) => byte.toString(16).padStart(2, '0')).join('')
}

/** Characters of base64 in one part: the longest key has three digits; base64 needs no escapes, only its quotes. */
export const partCharacters = (device: string, limits: CarrierLimits): number =>
  limits.itemBytes - itemBytes(partKey(device, 999), '')

export interface Place {
  head: PlaceHead
  items: Record<string, string | PlaceHead>
}

/** Bytes of a head that says this, with as many parts as there may be. */
export const headBytes = (device: string, about: PlaceAbout): number =>
  itemBytes(headKey(device), { v: 1, parts: 999, sum: '0123456789abcdef', ...about })

/** The items of a place. @param packed the deflated text */
export async function makePlace(
  device: string,
  packed: string,
  about: PlaceAbout,
  limits: CarrierLimits,
): Promise<Place> {
  const size = partCharacters(device, limits)
  const parts = Math.ceil(packed.length / size)
  const head: PlaceHead = { v: 1, parts, sum: await checksum(packed), ...about }
  const cut = Array.from({ length: parts }, (_, part) => [
    partKey(device, part),
    packed.slice(part * size, (part + 1) * size),
  ])
  return { head, items: { ...Object.fromEntries(cut), [headKey(device)]: head } }
}

/** The head of a place, or null when there is none that this version understands. */
export function placeHead(items: Record<string, unknown>, device: string): PlaceHead | null {
  const head = items[headKey(device)]
  if (typeof head !== 'object' || head === null) return null
  const { v, generation, parts, sum } = head as Record<string, unknown>
  if (v !== 1 || typeof generation !== 'number' || typeof parts !== 'number' || typeof sum !== 'string') return null
  if (!Number.isInteger(parts) || parts < 0 || parts > 999) return null
  const { name, at, upto, heard } = head as Record<string, unknown>
  return {
    v,
    generation,
    parts,
    sum,
    name: deviceName(name),
    at: typeof at === 'number' && Number.isFinite(at) ? at : 0,
    upto: isStamp(upto) ? upto : null,
    heard: readAcknowledged(heard),
  }
}

/** A name as it may be shown, whoever wrote it. */
export function deviceName(value: unknown): string {
  if (typeof value !== 'string') return ''
  const tidy = value.replace(/[\p{Cc}\p{Cs}\u2028\u2029]+/gu, ' ').trim()
  return [...tidy].slice(0, MOST_NAME).join('')
}

export type PlaceText = { state: 'whole'; text: string } | { state: 'incomplete' | 'unreadable' }

/**
 * The text in a place. Keys arrive one by one, so the parts may be of two generations: unless they are all there and
 * agree with the checksum the place is incomplete, and what was merged from it before stays.
 */
export async function readPlace(items: Record<string, unknown>, device: string): Promise<PlaceText> {
  const head = placeHead(items, device)
  if (head === null) return { state: headKey(device) in items ? 'unreadable' : 'incomplete' }
  const parts = Array.from({ length: head.parts }, (_, part) => items[partKey(device, part)])
  if (!parts.every((part) => typeof part === 'string')) return { state: 'incomplete' }
  const packed = parts.join('')
  if ((await checksum(packed)) !== head.sum) return { state: 'incomplete' }
  try {
    return { state: 'whole', text: await inflateText(packed) }
  } catch {
    return { state: 'unreadable' }
  }
}

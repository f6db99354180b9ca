import { AMONG_OTHERS, itemBytes, totalBytes } from './item-bytes'
import { headKey, partCharacters, partKey, placeOwner } from './place'
import type { CarrierLimits } from './sync-carrier'

/** Of the whole, kept free for a device that comes later; and what every device may take of the rest in any case. */
const RESERVE = 1 / 8

/** What a base64 text costs beyond its characters: two quotes. */
const QUOTES = 2

export interface PlaceRoom {
  /** Characters of packed text that have room, about. */
  characters: number
  /** Whether a packed text of so many characters has room, exactly. */
  holds(characters: number): boolean
}

/**
 * The room for a device's place beside everything else in the carrier. An eighth of the whole stays free, so that a
 * new device finds a place; whoever has less than that already may use it. Keys of its own that will be left over are
 * counted too: they are removed only after the new ones are written.
 *
 * @param items all that is in the carrier
 * @param names the device's names, the one it writes under first
 * @param headSize what its head takes, in bytes
 */
export function placeRoom(
  items: Record<string, unknown>,
  [device = '', ...former]: readonly string[],
  limits: CarrierLimits,
  headSize: number,
): PlaceRoom {
  const isOwn = (key: string) => [device, ...former].includes(placeOwner(key) ?? '')
  const entries = Object.entries(items)
  const foreign = Object.fromEntries(entries.filter(([key]) => !isOwn(key)))
  const own = Object.fromEntries(entries.filter(([key]) => isOwn(key)))
  const reserve = limits.totalBytes * RESERVE
  const free = limits.totalBytes - totalBytes(foreign)
  const budget = Math.min(free, Math.max(reserve, free - reserve))
  const perPart = partCharacters(device, limits)

  return {
    characters: Math.max(
      0,
      budget - headSize - Math.ceil(budget / limits.itemBytes) * (itemBytes(partKey(device, 99), '') + AMONG_OTHERS),
    ),
    holds(characters) {
      const parts = Math.ceil(characters / perPart)
      const keys = Array.from({ length: parts }, (_, part) => partKey(device, part))
      const bytes =
        keys.reduce((sum, key) => sum + key.length + QUOTES + AMONG_OTHERS, headSize + AMONG_OTHERS) + characters
      const written = new Set([headKey(device), ...keys])
      const leftOver = Object.fromEntries(Object.entries(own).filter(([key]) => !written.has(key)))
      const count = Object.keys(foreign).length + Object.keys(leftOver).length + written.size
      return bytes <= budget && bytes + totalBytes(leftOver) <= free && count <= limits.items
    },
  }
}

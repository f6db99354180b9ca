import { type Acknowledged, readAcknowledged } from '../acknowledged'
import { deviceName } from '../browser-sync/place'
import { Malformed } from '../check-shared'
import { isDeviceId, isStamp, type Stamp } from '../state/stamp'

/**
 * A device's part of the folder: `dev/<device>/head.json` names the segments of its log that count, and each segment
 * `dev/<device>/log-<n>` is written once, before the head names it. Numbers are never used twice.
 */
export interface LogSegment {
  n: number
  /** SHA-256 of the whole file, hex. */
  sum: string
  records: number
}

export interface LogHead {
  v: 1
  /** What the person calls the device. */
  name: string
  /** When this was written, by the device's own clock, in ms since 1970. */
  at: number
  segments: LogSegment[]
  /** Where texts lie in packs; `records` is the number of texts. Their numbers are of the same series. */
  texts: LogSegment[]
  /** Everything of its own up to this stamp is told in them; null: not all of it. */
  upto: Stamp | null
  heard: Acknowledged
}

export const DEVICES = 'dev'
export const headPath = (device: string): string[] => [DEVICES, device, 'head.json']
export const textsPath = (device: string, n: number): string[] => [DEVICES, device, `texts-${n}`]
export const segmentPath = (device: string, n: number): string[] => [DEVICES, device, `log-${n}`]

const MOST_SEGMENTS = 10_000

/** @throws Malformed */
export function readLogHead(text: string): LogHead {
  const head = JSON.parse(text)
  if (head?.v !== 1) throw new Malformed('a head of a newer version')
  const { name, at, segments, texts = [], upto, heard } = head
  if (
    typeof name !== 'string' ||
    typeof at !== 'number' ||
    !Array.isArray(segments) ||
    !Array.isArray(texts) ||
    segments.length + texts.length > MOST_SEGMENTS
  ) {
    throw new Malformed('no head')
  }
  return {
    v: 1,
    name: deviceName(name),
    at,
    segments: segments.map(checkSegment),
    texts: texts.map(checkSegment),
    upto: isStamp(upto) ? upto : null,
    heard: readAcknowledged(heard),
  }
}

function checkSegment(value: unknown): LogSegment {
  const { n, sum, records } = (value ?? {}) as Record<string, unknown>
  const isNumber = (given: unknown): given is number => Number.isInteger(given) && Number(given) >= 0
  if (!isNumber(n) || !isNumber(records) || typeof sum !== 'string') throw new Malformed('no segment')
  return { n, sum, records }
}

export const isDeviceFolder = ({ name, isFolder }: { name: string; isFolder: boolean }): boolean =>
  isFolder && isDeviceId(name)

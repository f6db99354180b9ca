/** Something another device (or whoever can write to its storage) sent is not what it should be. */
export class Malformed extends Error {
  constructor(message: string) {
    super(message)
    this.name = 'Malformed'
  }
}

/** Longest URL taken, in characters; most servers refuse longer ones. */
const MOST_URL = 8192
export const MOST_TITLE = 500
/** A hundred days of reading. */
export const MOST_MINUTES = 144_000
/** The last moment a Date can hold, in ms. */
const END_OF_TIME = 8.64e15

const languageTag = /^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/

export const isLang = (value: unknown): value is string =>
  typeof value === 'string' && value.length <= 35 && languageTag.test(value)

export const isWebUrl = (value: unknown): value is string =>
  typeof value === 'string' && value.length <= MOST_URL && /^https?:\/\//i.test(value) && URL.canParse(value)

/** Each checks one value and gives it back. @throws Malformed */
export function checkUrl(value: unknown): string {
  if (!isWebUrl(value)) throw new Malformed('no web address')
  return value
}

export function checkId(value: unknown): string {
  if (typeof value !== 'string' || !/^[\w-]{22}$/.test(value)) throw new Malformed('no id')
  return value
}

export function checkTitle(value: unknown): string {
  if (typeof value !== 'string' || value.length > MOST_TITLE) throw new Malformed('no title')
  return value
}

export function checkLang(value: unknown): string | null {
  if (value === '') return null
  if (!isLang(value)) throw new Malformed('no language')
  return value
}

export function checkMinutes(value: unknown): number {
  if (!Number.isInteger(value) || Number(value) < 1 || Number(value) > MOST_MINUTES) throw new Malformed('no minutes')
  return Number(value)
}

export function checkTime(value: unknown): number {
  if (!Number.isInteger(value) || Math.abs(Number(value)) > END_OF_TIME) throw new Malformed('no time')
  return Number(value)
}

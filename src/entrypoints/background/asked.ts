import { BadRequest } from '../../core/library/check-save-request'
import { type BundledFace, bundledFaces } from '../../core/settings/bundled-faces'

/** Reads one value out of a letter. Each throws BadRequest when the letter lacks it or it is of another type. */
export function askedId(ask: unknown): string {
  const id = field(ask, 'id')
  if (!isId(id)) throw new BadRequest('The letter names no entry.')
  return id
}

export function askedIds(ask: unknown): string[] {
  const ids = field(ask, 'ids')
  if (!Array.isArray(ids) || !ids.every(isId)) throw new BadRequest('The letter names no entries.')
  return ids
}

const isId = (value: unknown): value is string => typeof value === 'string' && /^[\w-]{1,64}$/.test(value)

export function askedTags(ask: unknown): string[] {
  const tags = field(ask, 'tags')
  if (!Array.isArray(tags) || !tags.every((tag) => typeof tag === 'string')) {
    throw new BadRequest('The letter has no list of tags.')
  }
  return tags
}

export function askedBoolean(ask: unknown, name: string): boolean {
  const value = field(ask, name)
  if (typeof value !== 'boolean') throw new BadRequest(`The letter does not say whether "${name}".`)
  return value
}

/** A bundled face; only those there are can be named. */
export function askedFace(ask: unknown): BundledFace {
  const face = field(ask, 'face')
  const files = face === 'sans' || face === 'dyslexia' ? bundledFaces[face] : []
  const file = files[Number(field(ask, 'index'))]
  if (!file) throw new BadRequest('The letter names no face.')
  return file
}

function field(ask: unknown, name: string): unknown {
  return typeof ask === 'object' && ask !== null && Object.hasOwn(ask, name)
    ? (ask as Record<string, unknown>)[name]
    : undefined
}

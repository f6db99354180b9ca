import type { ManyChange } from '../../core/library/change-many'
import { BadRequest } from '../../core/library/check-save-request'

/** Reads a change to many entries out of a letter. @throws BadRequest when it is not of the shape. */
export function askedChange(change: unknown): ManyChange {
  if (typeof change !== 'object' || change === null) throw new BadRequest('The letter names no change.')
  const { kind, value, drop, add } = change as Record<string, unknown>
  if ((kind === 'archive' || kind === 'favourite' || kind === 'remove') && typeof value === 'boolean') {
    return { kind, value }
  }
  if (kind === 'retag' && isWords(drop) && isWords(add)) return { kind, drop, add }
  throw new BadRequest('The letter names no change that is known.')
}

const isWords = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((word) => typeof word === 'string')

/** Reads values out of JSON of which nothing is known: what is not of the kind asked for is as if it were not there. */
export type Json = Record<string, unknown>

export const isJson = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

export const listIn = (value: unknown): Json[] => (Array.isArray(value) ? value.filter(isJson) : [])

export const textIn = (value: unknown): string => (typeof value === 'string' ? value : '')

export const textOrNull = (value: unknown): string | null => textIn(value).trim() || null

/** Words in a list, be they strings or objects with a name. */
export const namesIn = (value: unknown): string[] =>
  (Array.isArray(value) ? value : []).flatMap((one) => {
    const name = isJson(one) ? (one.name ?? one.label ?? one.slug) : one
    return typeof name === 'string' ? [name] : []
  })

export const isYes = (value: unknown): boolean =>
  value === true || value === 1 || (typeof value === 'string' && /^(?:true|1|yes)$/i.test(value.trim()))

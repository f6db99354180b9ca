export const DESTINATION_KINDS = ['wallabag', 'readeck', 'karakeep', 'linkding', 'obsidian', 'webhook'] as const
export type DestinationKind = (typeof DESTINATION_KINDS)[number]

export type DestinationFieldName = 'address' | 'vault' | 'token' | 'clientId' | 'clientSecret' | 'user' | 'password'

interface DestinationField {
  name: DestinationFieldName
  isSecret?: true
  isOptional?: true
}

const address: DestinationField = { name: 'address' }
const token: DestinationField = { name: 'token', isSecret: true }

/** What has to be known of each kind before an article can go there. */
export const DESTINATION_FIELDS: Record<DestinationKind, readonly DestinationField[]> = {
  wallabag: [
    address,
    { name: 'clientId' },
    { name: 'clientSecret', isSecret: true },
    { name: 'user' },
    { name: 'password', isSecret: true },
  ],
  readeck: [address, token],
  karakeep: [address, token],
  linkding: [address, token],
  obsidian: [{ name: 'vault', isOptional: true }],
  webhook: [address, { ...token, isOptional: true }],
}

/** Where articles may be handed over to, as the person set it up. Its secrets never leave this browser but to its own server. */
export interface Destination {
  kind: DestinationKind
  fields: Partial<Record<DestinationFieldName, string>>
}

/** Longest value of a field, in characters. */
const MOST_FIELD = 4_000

export const isDestinationKind = (value: unknown): value is DestinationKind =>
  DESTINATION_KINDS.some((kind) => kind === value)

/** A destination out of what somebody typed, trimmed; null when a field is missing or the address is none. */
export function toDestination(kind: DestinationKind, typed: Readonly<Record<string, unknown>>): Destination | null {
  const fields: Destination['fields'] = {}
  for (const { name, isOptional } of DESTINATION_FIELDS[kind]) {
    const value = typed[name] ?? ''
    if (typeof value !== 'string' || value.length > MOST_FIELD) return null
    // A password may well begin with a space.
    const tidy = name === 'password' ? value : value.trim()
    if (tidy === '' && !isOptional) return null
    if (name === 'address' && !isServerAddress(tidy)) return null
    fields[name] = name === 'address' && kind !== 'webhook' ? tidy.replace(/\/+$/, '') : tidy
  }
  return { kind, fields }
}

/** A name and password inside the address would be shown wherever the address is. */
function isServerAddress(value: string): boolean {
  if (!/^https?:\/\//i.test(value) || !URL.canParse(value)) return false
  const { username, password, hash } = new URL(value)
  return username === '' && password === '' && hash === ''
}

import { Malformed } from '../check-shared'
import { FolderError } from './folder-error'

/** Written beside what they sealed, so that anybody with the passphrase can open it. Salt and iv in base64. */
export interface SealParameters {
  kdf: 'PBKDF2-SHA-256'
  iterations: number
  salt: string
  iv: string
}

/** What a passphrase can do: AES-256-GCM under a key by PBKDF2-HMAC-SHA-256. */
export interface Seal {
  close(
    bytes: Uint8Array<ArrayBuffer>,
    path: string,
  ): Promise<{ bytes: Uint8Array<ArrayBuffer>; parameters: SealParameters }>
  /** @throws FolderError `passphrase`; Malformed */
  open(bytes: Uint8Array<ArrayBuffer>, parameters: SealParameters, path: string): Promise<Uint8Array<ArrayBuffer>>
}

/** OWASP, Password Storage Cheat Sheet (2023), for PBKDF2-HMAC-SHA-256. */
const ITERATIONS = 600_000
/** A file may not make us count for minutes. */
const MOST_ITERATIONS = 5_000_000

const { subtle } = globalThis.crypto
const toBase64 = (bytes: Uint8Array): string => btoa(String.fromCharCode(...bytes))
const fromBase64 = (text: string) => Uint8Array.from(atob(text), (character) => character.charCodeAt(0))

/** A key by passphrase, salt and iterations takes a good part of a second: each is made once for as long as we live. */
const keys = new Map<string, Promise<CryptoKey>>()

function keyOf(passphrase: string, salt: string, iterations: number): Promise<CryptoKey> {
  const name = `${iterations} ${salt} ${passphrase}`
  const known = keys.get(name)
  if (known) return known
  const made = deriveKey(passphrase, fromBase64(salt), iterations)
  keys.set(name, made)
  return made
}

async function deriveKey(passphrase: string, salt: Uint8Array<ArrayBuffer>, iterations: number): Promise<CryptoKey> {
  const secret = new TextEncoder().encode(passphrase.normalize('NFC'))
  const base = await subtle.importKey('raw', secret, 'PBKDF2', false, ['deriveKey'])
  const by = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations }
  return subtle.deriveKey(by, base, { name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt'])
}

/**
 * @param salt of this device, base64, made once when the passphrase was set
 * @param random as many bytes by chance
 */
export function createSeal(passphrase: string, salt: string, random: (bytes: number) => Uint8Array<ArrayBuffer>): Seal {
  return {
    async close(bytes, path) {
      const iv = random(12)
      const key = await keyOf(passphrase, salt, ITERATIONS)
      const sealed = await subtle.encrypt(
        { name: 'AES-GCM', iv, additionalData: new TextEncoder().encode(path) },
        key,
        bytes,
      )
      const parameters: SealParameters = { kdf: 'PBKDF2-SHA-256', iterations: ITERATIONS, salt, iv: toBase64(iv) }
      return { bytes: new Uint8Array(sealed), parameters }
    },
    async open(bytes, parameters, path) {
      const { kdf, iterations, salt: theirs, iv } = parameters
      const isKnown = kdf === 'PBKDF2-SHA-256' && Number.isInteger(iterations) && iterations > 0
      if (!isKnown || iterations > MOST_ITERATIONS || !isBase64(theirs) || !isBase64(iv)) throw new Malformed('no seal')
      const key = await keyOf(passphrase, theirs, iterations)
      const by = { name: 'AES-GCM', iv: fromBase64(iv), additionalData: new TextEncoder().encode(path) }
      try {
        return new Uint8Array(await subtle.decrypt(by, key, bytes))
      } catch {
        throw new FolderError('passphrase', 'The passphrase does not open what other devices wrote.')
      }
    },
  }
}

const isBase64 = (value: unknown): value is string =>
  typeof value === 'string' && /^[A-Za-z0-9+/]{8,88}={0,2}$/.test(value)

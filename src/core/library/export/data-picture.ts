import type { ExportedPicture } from './exported'

/** A picture that lies in its own address; null where it does not, or cannot be read. */
export function dataPicture(url: string): ExportedPicture | null {
  const [, type, data] = /^data:(image\/[\w+.-]+);base64,(.*)$/s.exec(url) ?? []
  if (!type || !data) return null
  try {
    return { type, bytes: Uint8Array.from(atob(data), (sign) => sign.charCodeAt(0)) }
  } catch {
    return null
  }
}

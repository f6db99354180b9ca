/** The first bytes of the formats that are kept, as Latin-1. SVG is none of them: it may hold script. */
const SIGNATURES: readonly [type: string, beginning: RegExp][] = [
  ['image/jpeg', /^\xff\xd8\xff/],
  ['image/png', /^\x89PNG\r\n/],
  ['image/gif', /^GIF8[79]a/],
  ['image/webp', /^RIFF....WEBP/s],
  ['image/avif', /^....ftyp(?:avif|avis)/s],
]

/** What a picture is by its own bytes, whatever its server calls it (WHATWG "MIME Sniffing", 6.1); null: no picture that is kept. */
export function pictureType(bytes: Uint8Array): string | null {
  const beginning = String.fromCharCode(...bytes.subarray(0, 16))
  return SIGNATURES.find(([, signature]) => signature.test(beginning))?.[0] ?? null
}

/** How files of each are named. */
export const pictureEndings: Readonly<Record<string, string>> = {
  'image/avif': 'avif',
  'image/gif': 'gif',
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/webp': 'webp',
}

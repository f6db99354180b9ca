/** The bytes are in no encoding that could be told. */
export class WrongEncoding extends Error {
  constructor() {
    super('The file is not in UTF-8.')
    this.name = 'WrongEncoding'
  }
}

/**
 * Bytes as text: by their byte order mark, by what a page says of itself, else UTF-8.
 * @throws WrongEncoding rather than give text with signs that were never in it
 */
export function decodeText(bytes: Uint8Array): string {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    const declared = declaredEncoding(bytes)
    if (declared === null) throw new WrongEncoding()
    return declared.decode(bytes)
  }
}

/** What a page or an XML file says in its first lines. */
function declaredEncoding(bytes: Uint8Array): TextDecoder | null {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 2048))
  const label = /(?:charset|encoding)\s*=\s*["']?\s*([\w-]+)/i.exec(start)?.[1]
  if (label === undefined || /^utf-?8$/i.test(label)) return null
  try {
    return new TextDecoder(label, { fatal: true })
  } catch {
    return null
  }
}

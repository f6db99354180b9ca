/**
 * The text of a page's bytes. Bytes that are UTF-8 are read as UTF-8 whatever the page claims: text of another encoding
 * hardly ever happens to be valid UTF-8, while saved pages often keep the claim of the encoding they once had.
 * Otherwise the byte order mark, the page's own claim, and windows-1252 as browsers do.
 */
export function decodePage(bytes: Uint8Array): string {
  const [first, second] = bytes
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) {
    return new TextDecoder(first === 0xff ? 'utf-16le' : 'utf-16be').decode(bytes)
  }
  const utf8 = new TextDecoder('utf-8').decode(bytes)
  const broken = utf8.match(/\ufffd/g)?.length ?? 0
  const foreign = utf8.match(/[^\0-\x7f]/g)?.length ?? 0
  // A few bytes cut in half by whoever stored the page do not make it another encoding.
  if (broken === 0 || broken * 100 < foreign) return utf8
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 4096))
  const claimed = /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/i.exec(head)?.[1]
  try {
    return new TextDecoder(claimed ?? 'windows-1252').decode(bytes)
  } catch {
    return utf8
  }
}

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
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 4096))
  const claimed = /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/i.exec(head)?.[1]
  if (broken === 0 || broken * 100 < foreign) return mended(utf8, foreign, claimed)
  try {
    return new TextDecoder(claimed ?? 'windows-1252').decode(bytes)
  } catch {
    return utf8
  }
}

/**
 * Text of a page that was read as Latin 1 by mistake and stored as UTF-8: nearly all foreign signs are then below U+0100,
 * and the bytes they stand for are of the encoding the page claims,
 * or of the commonest Chinese one.
 */
function mended(text: string, foreign: number, claimed: string | undefined): string {
  if (foreign < 200) return text
  const encoding = claimed && /^(?:gb|big5|euc|shift|windows-1251|koi8)/i.test(claimed) ? claimed : 'gb18030'
  const low = text.match(/[\u0080-\u00ff]/g)?.length ?? 0
  if (low < foreign * 0.95) return text
  const bytes = Uint8Array.from(text, (sign) => Math.min(sign.charCodeAt(0), 0xff))
  const again = new TextDecoder(encoding).decode(bytes)
  const broken = again.match(/\ufffd/g)?.length ?? 0
  const own = again.match(/[\u0400-\u04ff\u3040-\u9fff\uac00-\ud7af]/g)?.length ?? 0
  return broken * 50 < foreign && own > foreign * 0.4 ? again : text
}

/**
 * How much reading a text holds, in Latin characters: one of Chinese, Japanese or Korean carries about two and a half
 * (translations of one text are so much shorter), so that thresholds mean the same in every script. Spaces count
 * nothing.
 */
export function readingWeight(text: string): number {
  let weight = 0
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code <= 0x20 || code === 0xa0) continue
    weight += code >= 0x1100 && isIdeographic(code) ? 2.5 : 1
  }
  return weight
}

/** Hangul, kana, Han. */
const isIdeographic = (code: number): boolean =>
  code <= 0x11ff ||
  (code >= 0x3040 && code <= 0x30ff) ||
  (code >= 0x3400 && code <= 0x9fff) ||
  (code >= 0xac00 && code <= 0xd7af) ||
  (code >= 0xf900 && code <= 0xfaff)

const ideograph = /[\u1100-\u11ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\uf900-\ufaff]/g
const visible = /[^\s\u00a0]/g

/**
 * How much reading a text holds, in Latin characters: one of Chinese, Japanese or Korean carries about two and a half
 * (translations of one text are so much shorter), so that thresholds mean the same in every script. Spaces count
 * nothing.
 */
export function readingWeight(text: string): number {
  const signs = text.match(visible)?.length ?? 0
  if (signs === 0) return 0
  return signs + 1.5 * (text.match(ideograph)?.length ?? 0)
}

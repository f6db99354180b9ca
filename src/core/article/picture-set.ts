/** One candidate of a `srcset`: its URL as written and its descriptor (`2x`, `640w`) or an empty string. */
export interface PictureCandidate {
  url: string
  descriptor: string
}

/**
 * Splits a `srcset`. URLs may hold commas, so the list is not split at them: a candidate is a run without spaces, then
 * an optional descriptor up to the next comma (HTML, "parse a srcset attribute").
 */
export function parsePictureSet(srcset: string): PictureCandidate[] {
  const found: PictureCandidate[] = []
  const candidate = /[\s,]*([^\s,]\S*)([^,]*)(?:,|$)/y
  while (candidate.lastIndex < srcset.length) {
    const match = candidate.exec(srcset)
    if (!match?.[1]) break
    let url = match[1]
    let descriptor = (match[2] ?? '').trim()
    if (url.endsWith(',')) {
      // A comma right after the URL ends the candidate: what was read as a descriptor belongs to the next one.
      candidate.lastIndex = match.index + match[0].indexOf(url) + url.length
      url = url.replace(/,+$/, '')
      descriptor = ''
    }
    if (descriptor === '' || /^\d+(?:\.\d+)?[wxh](?:\s+\d+[wh])?$/.test(descriptor)) found.push({ url, descriptor })
  }
  return found
}

/** Writes candidates as a `srcset`. */
export function printPictureSet(candidates: readonly PictureCandidate[]): string {
  return candidates.map(({ url, descriptor }) => (descriptor ? `${url} ${descriptor}` : url)).join(', ')
}

/** The candidate with the largest width or density, or null for an empty list. */
export function largestCandidate(candidates: readonly PictureCandidate[]): PictureCandidate | null {
  let best: PictureCandidate | null = null
  let size = -1
  for (const candidate of candidates) {
    const own = Number.parseFloat(candidate.descriptor) || 1
    if (own <= size) continue
    best = candidate
    size = own
  }
  return best
}

import { dropComments } from './drop-comments'
import { dropCueLines } from './drop-cue-lines'
import { dropLinkBoxes } from './drop-link-boxes'
import { dropQuotes } from './drop-quotes'
import { dropRepeats } from './drop-repeats'
import { dropTeasers } from './drop-teasers'
import type { Finishing } from './finishing'
import { flattenLayout } from './flatten-layout'
import { markCaptions } from './mark-captions'
import { trimEnd } from './trim-end'
import { trimStart } from './trim-start'
import { wrapLooseLines } from './wrap-loose-lines'

/** The finishing steps in their order: whole sections first, then captions, then lines, then both ends. */
export const finishingSteps: readonly ((finishing: Finishing) => void)[] = [
  flattenLayout,
  wrapLooseLines,
  dropQuotes,
  dropComments,
  dropRepeats,
  markCaptions,
  dropLinkBoxes,
  dropCueLines,
  dropTeasers,
  trimStart,
  trimEnd,
]

/** Runs all finishing steps on a content. */
export function finishContent(finishing: Finishing): void {
  for (const step of finishingSteps) step(finishing)
}

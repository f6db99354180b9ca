import { HIGHLIGHT_COLOURS, type HighlightColour } from '../../../core/library/annotations'

/** Draws highlights over the text without touching it (CSS Custom Highlight API); the sheet has a rule for each. */
export function paintMarks(ranges: readonly { colour: HighlightColour; range: Range }[]): void {
  for (const colour of HIGHLIGHT_COLOURS) {
    const own = ranges.filter((one) => one.colour === colour).map(({ range }) => range)
    CSS.highlights.set(`lectern-mark-${colour}`, new Highlight(...own))
  }
}

export function unpaintMarks(): void {
  for (const colour of HIGHLIGHT_COLOURS) CSS.highlights.delete(`lectern-mark-${colour}`)
}

const ALL = 'lectern-find'
const CURRENT = 'lectern-find-current'

/** Marks what was found without touching the text: ranges that the style sheet paints (CSS Custom Highlight). */
export function paintMatches(ranges: readonly Range[], current: Range | undefined): void {
  CSS.highlights.set(ALL, new Highlight(...ranges))
  const one = current ? new Highlight(current) : new Highlight()
  one.priority = 1
  CSS.highlights.set(CURRENT, one)
}

export function unpaintMatches(): void {
  CSS.highlights.delete(ALL)
  CSS.highlights.delete(CURRENT)
}

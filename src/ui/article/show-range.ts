/**
 * Scrolls until a range stands in the upper half. Twice, since what lies far off has only been laid out roughly: its
 * true place is known once it has come near.
 */
export function showRange(scroller: HTMLElement, range: Range): void {
  const bring = (): void => {
    const view = scroller.getBoundingClientRect()
    const place = range.getBoundingClientRect()
    const isSeen = place.top > view.top + 60 && place.bottom < view.bottom - 60
    if (!isSeen) scroller.scrollBy({ top: place.top - view.top - view.height / 3, behavior: 'instant' })
  }
  bring()
  requestAnimationFrame(bring)
}

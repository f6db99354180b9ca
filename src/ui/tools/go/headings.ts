import type { ReadingStage } from '../../article/reading-stage'

/**
 * Goes to the next heading below the top of what is seen, or to the one before it; `step` is 1 or -1. Beyond the last it
 * goes to the end, before the first to the beginning.
 */
export function goToHeading({ scroller, text }: ReadingStage, step: 1 | -1): void {
  const top = scroller.getBoundingClientRect().top
  const headings = [...text.querySelectorAll<HTMLElement>('h1, h2, h3, h4, h5, h6')]
  // Where one has just gone to lies a hair below the top and must not be found again.
  const distance = (heading: HTMLElement) => heading.getBoundingClientRect().top - top
  const margin = scroller.clientHeight * 0.12
  const found =
    step === 1
      ? headings.find((heading) => distance(heading) > margin + 4)
      : headings.findLast((heading) => distance(heading) < margin - 4)
  if (found) scroller.scrollBy({ top: distance(found) - margin })
  else scroller.scrollTo({ top: step === 1 ? scroller.scrollHeight : 0 })
}

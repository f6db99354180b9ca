import { attributeOf, textIn } from '../../article/elements'
import type { Leaf } from '../finish/leaves'
import { leavesOf } from '../finish/leaves'
import { fold } from '../fold'
import { formOf } from '../form-of'
import { type Measure, measureBlocks } from '../measure-blocks'

/** Running text below which a section that was left out is not worth a doubt. */
const least = { between: 80, around: 60 }

/** Boxes that stand inside articles without being part of them; asked only of what was left out already. */
const besideNames =
  /(?:^|[\s_-])(?:comments?|respond|related|recommend\w*|share|sharing|social|newsletter|subscribe|sign-?up|promo\w*|advert\w*|ads?|sponsor\w*|cookies?|consent|author|bio|byline|sidebar|widget|footer|breadcrumbs?|pagination|modal|popup|tooltip|cart|login|disclaimer|teasers?|more-stories|rating|reviews?)(?:$|[\s_-])/i

/**
 * Puts back sections that Readability left out of the middle of its pick, or that are made by the same template as
 * sections it took: one block scored high, its brothers low. `scope` is what Readability was given, untouched; sections
 * are moved out of it. `isEqual` says that the page is no article, so that all sections with running text count alike.
 */
export function restoreSections(pick: Element, scope: Element, isEqual: boolean): void {
  const leaves = leavesOf(scope)
  const twins = matchLeaves(leaves, leavesOf(pick))
  const first = twins.findIndex((twin) => twin !== null)
  const last = twins.findLastIndex((twin) => twin !== null)
  if (first < 0) return
  const taken = new Set<Element>()
  for (const [index, leaf] of leaves.entries())
    if (twins[index])
      for (let box: Element | null = leaf.element; box && !taken.has(box); box = box.parentElement) taken.add(box)
  const measure = measureBlocks(scope)
  const pickedText = fold(textIn(pick))
  const forms = new Map<Element, Set<string>>()
  const isBrother = (element: Element): boolean => {
    const parent = element.parentElement as Element
    let known = forms.get(parent)
    if (!known) {
      known = new Set([...parent.children].filter((child) => taken.has(child)).map(formOf))
      forms.set(parent, known)
    }
    return known.has(formOf(element))
  }
  let anchor: Element | null = null
  for (let index = 0; index < leaves.length; index++) {
    const twin = twins[index]
    if (twin) {
      anchor = twin
      continue
    }
    const section = largestLeftOut((leaves[index] as Leaf).element, taken, scope)
    let end = index
    while (end + 1 < leaves.length && section.contains((leaves[end + 1] as Leaf).element)) end++
    const isBetween = index > first && index < last
    const isKin = isBetween || ((isEqual || isBrother(section)) && !isTeasers(section))
    // Readability parts lines that are broken by hand, so a leaf of the scope need not be one of the pick.
    const isNew = !pickedText.includes(fold(heaviest(leaves.slice(index, end + 1)).text).slice(0, 80))
    if (isKin && isNew && isSection(section, measure(section), isBetween)) {
      const start = headingBefore(leaves, twins, index, taken)
      const next = twins.slice(end + 1).find((candidate) => candidate !== null) ?? null
      for (const element of [...start, section]) anchor = place(element, pick, anchor, next)
    }
    index = end
  }
}

/** The leaf of the pick that every leaf of the scope became, in order; null where there is none. */
function matchLeaves(leaves: readonly Leaf[], picked: readonly Leaf[]): (Element | null)[] {
  const places = new Map<string, number[]>()
  for (const [index, { text }] of picked.entries()) {
    const list = places.get(text)
    if (list) list.push(index)
    else places.set(text, [index])
  }
  let at = 0
  return leaves.map(({ text }) => {
    const list = places.get(text)
    const index = list?.find((candidate) => candidate >= at)
    if (index === undefined) return null
    at = Math.max(at, index)
    return picked[index]?.element ?? null
  })
}

/** The largest box round a leaf with nothing in it that was taken. */
function largestLeftOut(leaf: Element, taken: ReadonlySet<Element>, scope: Element): Element {
  let box = leaf
  while (box.parentElement && box.parentElement !== scope && !taken.has(box.parentElement)) box = box.parentElement
  return box
}

/** Whether a section points at another page by its title. */
const isTeasers = (section: Element): boolean =>
  section.querySelector('h2 > a, h3 > a, h4 > a, a h2, a h3, a h4') !== null

const heaviest = (leaves: readonly Leaf[]): Leaf =>
  leaves.reduce((best, leaf) => (leaf.weight > best.weight ? leaf : best))

function isSection(section: Element, measure: Measure, isBetween: boolean): boolean {
  const { weight, linked, running } = measure
  if (running < (isBetween ? least.between : least.around) || running < weight * 0.4 || linked > weight * 0.3)
    return false
  if (section.closest('aside, footer, form, table')) return false
  return !besideNames.test(`${section.id} ${attributeOf(section, 'class')}`)
}

/** The heading right above a section that was left out with it. */
function headingBefore(
  leaves: readonly Leaf[],
  twins: readonly (Element | null)[],
  index: number,
  taken: ReadonlySet<Element>,
): Element[] {
  const above = leaves[index - 1]
  if (!above?.isHeading || twins[index - 1] || taken.has(above.element) || above.weight > 120) return []
  return [above.element]
}

/** Puts a section into the pick behind `anchor`, not inside a box that ends before `next`; answers the section. */
function place(section: Element, pick: Element, anchor: Element | null, next: Element | null): Element {
  if (!anchor) {
    let before = next as Element
    while (before.parentElement && before.parentElement !== pick && !before.previousElementSibling)
      before = before.parentElement
    before.before(section)
    return section
  }
  let after = anchor
  while (after.parentElement && after.parentElement !== pick && !(next && after.parentElement.contains(next))) {
    if (!next && after.parentElement.parentElement === pick) break
    after = after.parentElement
  }
  after.after(section)
  return section
}

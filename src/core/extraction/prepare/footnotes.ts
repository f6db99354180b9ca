import { fragmentOf } from '../../article/body-ids'
import { attributeOf, elementsIn, textIn } from '../../article/elements'

/** Notes by the id that references point at, kept aside before the article is chosen. */
export type Notes = ReadonlyMap<string, Element>

const isMark = (text: string): boolean =>
  /^[\s[(]*(?:\d{1,4}|[a-z]|[ivx]{1,6}|[*†‡§¶#]{1,3}|(?:note|nb|n) \d+)[\s\])]*$/i.test(text)

const referenceId = /(?:^|[^a-z])(?:ref|bib|cit|cr|note|fn)(?:[^a-z]|$)/i

/**
 * Finds the notes that marks in the text point at, and turns side notes set beside the text into such notes. What is
 * returned are clones, so that they are still there when their list is not taken for a part of the article.
 */
export function collectNotes(copy: Document, pageUrl: string): Notes {
  copy.body.append(...copy.querySelectorAll(`[${hiddenNoteMark}]`))
  turnSideNotes(copy)
  // Readability drops what is called a foot of anything.
  for (const box of elementsIn(copy, '[class*="footnote" i]')) box.removeAttribute('class')
  // These only name their note.
  for (const mark of elementsIn(copy, '[data-definition] > a')) mark.setAttribute('href', `#${nameIn(mark)}`)
  const notes = new Map<string, Element>()
  let named: ReadonlyMap<string | null, Element> | undefined
  const anchor = (id: string): Element | undefined => {
    named ??= new Map(elementsIn(copy, 'a[name]').map((found) => [attributeOf(found, 'name'), found]))
    return named.get(id)
  }
  for (const link of elementsIn(copy, 'a[href*="#"]')) {
    const isNoted = isMark(textIn(link)) || attributeOf(link, 'role') === 'doc-noteref'
    const [address = '', fragment] = attributeOf(link, 'href').split('#')
    if (address !== '' && isSame(address, pageUrl)) link.setAttribute('href', `#${fragment}`)
    const id = fragmentOf(attributeOf(link, 'href'), pageUrl)
    if (!id || notes.has(id)) continue
    const target = copy.getElementById(id) ?? anchor(id) ?? unprefixed(copy, id)
    if (!target || target.contains(link)) continue
    // Authors and years are marks too, of what is called a reference and comes later.
    if (!isNoted && (!referenceId.test(id) || (link.compareDocumentPosition(target) & 4) === 0)) continue
    // What a body may hold keeps its id; a span goes, and the note would be out of reach.
    if (target.localName === 'span') nameBefore(target)
    const note = wholeNote(target)
    // Readability may take a box for the paragraph in it, and the name of the box with it.
    if (target.localName === 'div' && note === target) nameInside(target)
    // A mark that is reached from a note stands in running text: it is where the note leads back to.
    if (note && !note.contains(link) && textIn(note).trim().length > 1) notes.set(id, note.cloneNode(true) as Element)
  }
  return notes
}

/** Pages write their own address whole, from the root, without www or with a slash at the end. */
function isSame(address: string, pageUrl: string): boolean {
  if (!URL.canParse(address, pageUrl)) return false
  const bare = (url: string): string => url.replace(/^https?:\/\/(?:www\.)?|\/?(?:#.*)?$/g, '')
  return bare(new URL(address, pageUrl).href) === bare(pageUrl)
}

function nameBefore(target: Element): void {
  const anchor = target.ownerDocument.createElement('a')
  anchor.setAttribute('name', target.id)
  target.removeAttribute('id')
  target.before(anchor)
}

/** An anchor right before the first word, where it stays whatever the boxes around become. */
function nameInside(target: Element): void {
  const anchor = target.ownerDocument.createElement('a')
  anchor.setAttribute('name', target.id)
  target.removeAttribute('id')
  const word = target.ownerDocument
    .createTreeWalker(target, 4, (text) => (/\S/.test(text.nodeValue ?? '') ? 1 : 3))
    .nextNode()
  const link = word?.parentElement?.closest('a')
  ;((link ?? word) as ChildNode | null)?.before(anchor)
}

/** GitHub names what people wrote apart from its own page, and its script finds it all the same. */
function unprefixed(copy: Document, id: string): Element | null {
  const target = copy.getElementById(`user-content-${id}`)
  if (target) target.id = id
  return target
}

/** Lists of notes, which some pages hide and show one by one when their mark is pressed. */
const hiddenNotes = '[role="doc-endnotes"], .footnotes, .endnotes, .modern-footnotes-footnote__note'

/** Set on the copy of a note that its page hides alone, to be taken from where it would stand in the text. */
export const hiddenNoteMark = 'data-hidden-note'

/** The id that a mark leads to or names. */
const nameIn = (mark: Element): string =>
  (mark.closest('[data-definition]')?.getAttribute('data-definition') ?? attributeOf(mark, 'href')).replace(/^.*#/, '')

/**
 * What tells whether an element is a note, or the mark of one, that its page hides until it is asked for: false, 'listed' among others or
 * 'alone' in the text.
 */
export function hiddenNoteSense(page: Document): (element: Element) => false | 'listed' | 'alone' {
  let named: Set<string> | undefined
  let kept: Element | undefined
  return (element) => {
    if (
      kept?.contains(element) ||
      element.closest(hiddenNotes) ||
      element.closest('sup')?.querySelector('a[href*="#"]')
    )
      return 'listed'
    named ??= new Set(elementsIn(page, 'sup [href*="#"], [data-definition]').map(nameIn))
    if (!element.id || !named.has(element.id)) return false
    kept = element
    return 'alone'
  }
}

/** The item, paragraph or box around a target that holds the note's text; null when that would be a part of the article. */
function wholeNote(target: Element): Element | null {
  const box = target.closest('li, dd, tr') ?? (target.localName === 'aside' ? target : null)
  if (box) return box
  let whole: Element = target
  while (whole.parentElement && textIn(whole).trim().length < 12 && !/^(?:p|div)$/.test(whole.localName))
    whole = whole.parentElement
  if (/^(?:sup|a|span|strong|b|em|i)$/.test(whole.localName)) whole = whole.closest('p, div') ?? whole
  return textIn(whole).length > 2500 ? null : whole
}

/** `<label class="sidenote-number"><span class="sidenote">…` becomes a mark and, at the end of the page, a note. */
function turnSideNotes(copy: Document): void {
  // Those that hold what a mark leads to are notes as they are.
  const sides = copy.querySelectorAll(
    ':is(span, small, aside):is([class*="sidenote" i], [class*="marginnote" i]):not(:has([id])), span.footnote-content, .inline-footnote > .footnote-text, .ltx_note_outer, .modern-footnotes-footnote__note',
  )
  for (const [index, side] of [...sides].entries()) {
    if (textIn(side).length < 12 || side.closest('[id^="side-note-"]')) continue
    const id = `side-note-${index + 1}`
    const before = side.previousElementSibling
    if (before && (before.localName === 'label' || (before.localName === 'sup' && isMark(textIn(before)))))
      before.remove()
    const mark = copy.createElement('sup')
    const link = mark.appendChild(copy.createElement('a'))
    link.setAttribute('href', `#${id}`)
    link.textContent = String(index + 1)
    side.before(mark)
    side.remove()
    const note = copy.createElement('div')
    note.id = id
    note.append(...side.childNodes)
    const number = note.querySelector('sup:first-child')
    if (isMark(textIn(number))) number?.remove()
    copy.body.append(note)
  }
}

/** Puts the notes that the content points at and does not hold at its end, in the order of their marks. */
export function appendNotes(content: Element, notes: Notes, pageUrl: string): void {
  const document = content.ownerDocument
  const present = new Set(
    elementsIn(content, '[id], a[name]').map((element) => element.id || attributeOf(element, 'name')),
  )
  const list = document.createElement('ol')
  for (const link of elementsIn(content, 'a[href*="#"]')) {
    const id = fragmentOf(attributeOf(link, 'href'), pageUrl)
    const note = id ? notes.get(id) : undefined
    if (!id || !note || present.has(id)) continue
    present.add(id)
    const item = document.createElement('li')
    item.id = id
    item.append(...[...note.childNodes].map((child) => child.cloneNode(true)))
    for (const anchor of elementsIn(item, `a[name]`))
      if (attributeOf(anchor, 'name') === id) anchor.removeAttribute('name')
    list.append(item)
  }
  if (!list.firstChild) return
  const section = document.createElement('section')
  section.setAttribute('role', 'doc-endnotes')
  section.append(list)
  content.append(section)
}

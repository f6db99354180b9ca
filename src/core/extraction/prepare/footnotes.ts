import { fragmentOf } from '../../article/body-ids'

/** Notes by the id that references point at, kept aside before the article is chosen. */
export type Notes = ReadonlyMap<string, Element>

const isMark = (text: string): boolean =>
  /^[\s[(]*(?:\d{1,4}|[a-z]|[ivx]{1,6}|[*†‡§¶#]{1,3}|(?:note|nb|n) \d+)[\s\])]*$/i.test(text)

/**
 * Finds the notes that marks in the text point at, and turns side notes set beside the text into such notes. What is
 * returned are clones, so that they are still there when their list is not taken for a part of the article.
 */
export function collectNotes(copy: Document, pageUrl: string): Notes {
  turnSideNotes(copy)
  const notes = new Map<string, Element>()
  const named = new Map([...copy.querySelectorAll('a[name]')].map((anchor) => [anchor.getAttribute('name'), anchor]))
  for (const link of copy.querySelectorAll('a[href*="#"]')) {
    if (!isMark(link.textContent ?? '')) continue
    const [address = '', fragment] = (link.getAttribute('href') ?? '').split('#')
    if (address !== '' && isSame(address, pageUrl)) link.setAttribute('href', `#${fragment}`)
    const id = fragmentOf(link.getAttribute('href') ?? '', pageUrl)
    if (!id || notes.has(id)) continue
    const target = copy.getElementById(id) ?? named.get(id) ?? unprefixed(copy, id)
    if (!target || target.contains(link)) continue
    // What a body may hold keeps its id; a span goes, and the note would be out of reach.
    if (target.localName === 'span') nameBefore(target)
    const note = wholeNote(target)
    // Readability may take a box for the paragraph in it, and the name of the box with it.
    if (target.localName === 'div' && note === target) nameInside(target)
    // A mark that is reached from a note stands in running text: it is where the note leads back to.
    if (note && !note.contains(link) && (note.textContent ?? '').trim().length > 1)
      notes.set(id, note.cloneNode(true) as Element)
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

function nameInside(target: Element): void {
  const anchor = target.ownerDocument.createElement('a')
  anchor.setAttribute('name', target.id)
  target.removeAttribute('id')
  const first = target.querySelector('p') ?? target
  first.prepend(anchor)
}

/** GitHub names what people wrote apart from its own page, and its script finds it all the same. */
function unprefixed(copy: Document, id: string): Element | null {
  const target = copy.getElementById(`user-content-${id}`)
  if (target) target.id = id
  return target
}

/** Lists of notes, which some pages hide and show one by one when their mark is pressed. */
const hiddenNotes = '[role="doc-endnotes"], .footnotes, .endnotes, .modern-footnotes-footnote__note'

/** Whether an element is a note, or the mark of one, that its page hides until it is asked for. */
export const isHiddenNote = (element: Element): boolean =>
  element.closest(hiddenNotes) !== null || element.closest('sup')?.querySelector('a[href*="#"]') != null

/** The item, paragraph or box around a target that holds the note's text; null when that would be a part of the article. */
function wholeNote(target: Element): Element | null {
  const box = target.closest('li, dd, aside, tr')
  if (box) return box
  let whole: Element = target
  while (whole.parentElement && (whole.textContent ?? '').trim().length < 12 && !/^(?:p|div)$/.test(whole.localName))
    whole = whole.parentElement
  if (/^(?:sup|a|span|strong|b|em|i)$/.test(whole.localName)) whole = whole.closest('p, div') ?? whole
  return (whole.textContent ?? '').length > 2500 ? null : whole
}

/** `<label class="sidenote-number"><span class="sidenote">…` becomes a mark and, at the end of the page, a note. */
function turnSideNotes(copy: Document): void {
  const sides = [
    ...copy.querySelectorAll(
      'span.sidenote, small.sidenote, span.marginnote, aside.sidenote, span.footnote-content, .inline-footnote > .footnote-text, .ltx_note_outer, .modern-footnotes-footnote__note',
    ),
  ]
  if (sides.length === 0) return
  for (const [index, side] of sides.entries()) {
    const id = `side-note-${index + 1}`
    const before = side.previousElementSibling
    if (before && (before.localName === 'label' || (before.localName === 'sup' && isMark(before.textContent ?? ''))))
      before.remove()
    const mark = copy.createElement('sup')
    const link = mark.appendChild(copy.createElement('a'))
    link.setAttribute('href', `#${id}`)
    link.textContent = String(index + 1)
    side.before(mark)
    const note = copy.createElement('div')
    note.id = id
    note.append(...side.childNodes)
    const again = note.querySelector('sup:first-child')
    if (isMark(again?.textContent ?? '')) again?.remove()
    side.remove()
    copy.body.append(note)
  }
}

/** Puts the notes that the content points at and does not hold at its end, in the order of their marks. */
export function appendNotes(content: Element, notes: Notes, pageUrl: string): void {
  const document = content.ownerDocument
  const present = new Set(
    [...content.querySelectorAll('[id], a[name]')].map((element) => element.id || element.getAttribute('name')),
  )
  const list = document.createElement('ol')
  for (const link of content.querySelectorAll('a[href*="#"]')) {
    const id = fragmentOf(link.getAttribute('href') ?? '', pageUrl)
    const note = id ? notes.get(id) : undefined
    if (!id || !note || present.has(id)) continue
    present.add(id)
    const item = document.createElement('li')
    item.id = id
    item.append(...[...note.childNodes].map((child) => child.cloneNode(true)))
    for (const anchor of item.querySelectorAll(`a[name]`))
      if (anchor.getAttribute('name') === id) anchor.removeAttribute('name')
    list.append(item)
  }
  if (!list.firstChild) return
  const section = document.createElement('section')
  section.setAttribute('role', 'doc-endnotes')
  section.append(list)
  content.append(section)
}

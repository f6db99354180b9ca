import { elementsIn, textIn } from '../../article/elements'
import { oneLine } from '../../article/one-line'
import { formOf } from '../form-of'
import type { Measure } from '../measure-blocks'

/** Addresses of threads, by the forum software and question sites in wide use. */
const threadAddress =
  /\/(?:threads?|topics?|questions|comments|discussions?|showthread|viewtopic|t|d|q)(?:[/.-]|$)|viewtopic\.|showthread|thread-\d|forumdisplay|\/item\?id=|[?&](?:topic|thread|tid|showtopic)=/i
/** Names of hosts that hold little else; one form must repeat there all the same. */
const threadHost = /^https?:\/\/(?:www\.)?(?:forums?|boards?|bbs|community|discuss|discourse|answers|talk)\d?\./i
const groupShare = 0.6

/** Whether an address is one under which threads are kept. */
export const isThreadAddress = (url: string): boolean =>
  threadAddress.test(url.replace(/^https?:\/\/[^/]+/, '')) || threadHost.test(url)

/** The bodies of a thread's posts in order. */
export interface Thread {
  posts: Element[]
}

/**
 * Whether a page is a thread of posts, and which elements are their bodies; null when it is none. The page must say so by
 * its structured data or its address, and repeat one form that holds most of its running text. The innermost such form
 * is the body of a post: names, counters and signatures stand outside it.
 */
export function findThread(
  copy: Document,
  url: string,
  isDeclared: boolean,
  measure: (element: Element) => Measure,
): Thread | null {
  if (!isDeclared && !isThreadAddress(url)) return null
  const total = measure(copy.body).running
  const groups = new Map<string, Element[]>()
  for (const element of elementsIn(copy.body, '[class], [itemprop]')) {
    if (measure(element).running === 0 || element.localName === 'a') continue
    const key = formOf(element)
    const group = groups.get(key)
    if (!group) groups.set(key, [element])
    else if (!(group.at(-1) as Element).contains(element)) group.push(element)
  }
  let best: Element[] | null = null
  let bestRunning = 0
  let bestWeight = Number.POSITIVE_INFINITY
  for (const group of groups.values()) {
    if (group.length < 2) continue
    const running = group.reduce((sum, element) => sum + measure(element).running, 0)
    const weight = group.reduce((sum, element) => sum + measure(element).weight, 0)
    if (running < total * groupShare) continue
    // A form that leaves out a post is not the inner one, and every post weighs: the first is often dressed otherwise.
    const isInner = running >= bestRunning * 0.93 && weight < bestWeight && group.length >= (best?.length ?? 0)
    if (!isInner && running < bestRunning * 1.08) continue
    best = group
    bestRunning = running
    bestWeight = weight
  }
  return best && { posts: best }
}

/** Where the name of a post's author stands, surest first. */
const authorSelectors = [
  '[itemprop~="author"] [itemprop~="name"]',
  '[itemprop~="author"]',
  '[rel~="author"], .username, .user-name, .author-name, [data-user-card]',
  '[class*="author" i] a, [class*="user" i] a, [class*="poster" i] a, a[class*="author" i], a[class*="user" i], a[href*="/user"], a[href*="/member"]',
  '[class*="author" i], [class*="poster" i]',
]

/** Where the date of a post stands. */
const dateSelectors = ['[itemprop~="datePublished"], [itemprop~="dateCreated"]', 'time']

/** A thread as one content: every post in order under its author's name and its date. */
export function threadContent({ posts }: Thread, copy: Document): Element {
  const content = copy.createElement('div')
  for (const post of posts) {
    const section = copy.createElement('section')
    const author = lineAround(post, posts, authorSelectors)
    const date = lineAround(post, posts, dateSelectors)
    if (author || date) {
      const line = copy.createElement('p')
      if (author) line.appendChild(copy.createElement('strong')).textContent = author
      line.append(author && date ? ` · ${date}` : (date ?? ''))
      section.append(line)
    }
    section.append(post)
    content.append(section)
  }
  return content
}

/** What the first of the selectors finds in the largest box around a post that holds no other post. */
function lineAround(post: Element, posts: readonly Element[], selectors: readonly string[]): string | null {
  for (let box = post.parentElement; box; box = box.parentElement) {
    if (posts.some((other) => other !== post && box?.contains(other))) return null
    const declared = selectors === authorSelectors ? box.getAttribute('data-author') : null
    if (declared) return declared
    for (const selector of selectors) {
      for (const element of elementsIn(box, selector)) {
        if (post.contains(element)) continue
        const name = oneLine(textIn(element))
        if (name && name.length <= 40) return name
      }
    }
  }
  return null
}

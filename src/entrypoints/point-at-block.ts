import { blockSelector } from '../core/extraction/block-selector'
import type { Words } from '../ui/controls/words'
import pointCss from '../ui/tools/left-out/point-at-block.css?inline'

export interface Pointing {
  /** Told the selector of the block that was pressed. */
  onChosen: (selector: string) => void
  onCancel: () => void
}

/** Text, in characters, below which a block is hardly what one wants to read. */
const LEAST_TEXT = 120

/**
 * Lets the person point at the block that holds the text: the block under the pointer is framed, a press takes it, the
 * arrow keys go to the box round it and back, Enter takes, Escape gives up. The frame lies in a closed shadow root and
 * takes no presses itself; the page gets none until it is over.
 */
export function startPointing(document: Document, { say }: Words, { onChosen, onCancel }: Pointing): void {
  const stop = new AbortController()
  const host = document.createElement('lectern-pointer')
  const root = host.attachShadow({ mode: 'closed' })
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(pointCss)
  root.adoptedStyleSheets = [sheet]
  const surface = root.appendChild(document.createElement('div'))
  surface.className = 'point'
  const frame = surface.appendChild(document.createElement('div'))
  frame.className = 'point-frame'
  const hint = surface.appendChild(document.createElement('p'))
  hint.className = 'point-hint'
  hint.setAttribute('role', 'status')
  hint.textContent = say('pointHint')
  document.documentElement.append(host)

  /** From the block pointed at outwards, as far as the arrow keys have gone. */
  let path: Element[] = []
  const select = (element: Element | null): void => {
    if (!element || element === document.documentElement || element === document.body || element === host) return
    path = [element]
    draw()
  }
  const draw = (): void => {
    const box = path.at(-1)?.getBoundingClientRect()
    frame.hidden = !box
    if (!box) return
    frame.style.setProperty('inset', `${box.top}px auto auto ${box.left}px`)
    frame.style.setProperty('width', `${box.width}px`)
    frame.style.setProperty('height', `${box.height}px`)
  }
  const end = (): void => {
    stop.abort()
    host.remove()
  }
  const take = (): void => {
    const block = path.at(-1)
    const isEmpty = !block || (block.textContent ?? '').trim().length < LEAST_TEXT
    const selector = isEmpty ? null : blockSelector(block)
    if (!selector) {
      hint.textContent = say(isEmpty ? 'pointNothing' : 'pointNoName')
      return
    }
    end()
    onChosen(selector)
  }
  const goOut = (): void => {
    const outer = path.at(-1)?.parentElement
    if (outer && outer !== document.body && outer !== document.documentElement) path.push(outer)
    draw()
  }
  const keys: Record<string, () => void> = {
    Escape() {
      end()
      onCancel()
    },
    Enter: take,
    ArrowUp: goOut,
    ArrowDown() {
      if (path.length > 1) path.pop()
      draw()
    },
    // Without a pointer: the largest marked block first, from there by the arrows.
    Tab() {
      const blocks = [...document.body.querySelectorAll('article, main, section, p, div')].filter(isReadable)
      select(blocks[(blocks.indexOf(path[0] as Element) + 1) % blocks.length] ?? null)
      path[0]?.scrollIntoView({ block: 'nearest' })
      draw()
    },
  }
  const listen = { capture: true, signal: stop.signal }
  const view = document.defaultView ?? window
  view.addEventListener(
    'keydown',
    (event) => {
      event.stopImmediatePropagation()
      const act = keys[event.key]
      if (!act || event.ctrlKey || event.metaKey || event.altKey) return
      event.preventDefault()
      act()
    },
    listen,
  )
  view.addEventListener('pointermove', ({ target }) => select(target as Element), listen)
  view.addEventListener('scroll', draw, { ...listen, passive: true })
  for (const type of ['pointerdown', 'mousedown', 'mouseup', 'pointerup', 'click'] as const) {
    view.addEventListener(
      type,
      (event) => {
        event.preventDefault()
        event.stopImmediatePropagation()
        if (type !== 'click') return
        if (path.length < 2) select(event.target as Element)
        take()
      },
      listen,
    )
  }
}

const isReadable = (block: Element): boolean =>
  (block.textContent ?? '').trim().length >= LEAST_TEXT && block.getBoundingClientRect().height > 0

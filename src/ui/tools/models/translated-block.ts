const NAME = 'translation'

/**
 * Puts a translation under a block. Its words lie in a shadow root: the running text, by whose letters positions and
 * highlights are kept, stays as it was.
 */
export function showTranslation(block: HTMLElement, translation: string, lang: string): void {
  let host = [...block.children].find((child): child is HTMLElement => child.classList.contains(NAME))
  if (!host) {
    host = document.createElement('div')
    host.className = NAME
    host.attachShadow({ mode: 'open' })
    block.append(host)
  }
  host.lang = lang
  host.dir = 'auto'
  // Its own direction is told by its words, which `auto` does not look for in a shadow root.
  const words = document.createElement('div')
  words.dir = 'auto'
  words.textContent = translation
  host.shadowRoot?.replaceChildren(words)
}

/** Takes every translation away again. */
export function hideTranslations(body: HTMLElement): void {
  for (const host of body.querySelectorAll(`.${NAME}`)) host.remove()
}

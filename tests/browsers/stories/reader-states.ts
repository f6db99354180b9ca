import type { View } from '../driver'
import { until } from '../until'
import { selectFirstWords } from './select-first-words'

/** A state of the reader: how one comes there, and what shows that one is. */
export interface ReaderState {
  name: string
  shown: string
  open(view: View): Promise<void>
}

const byKey = (name: string, key: string, shown: string): ReaderState => ({
  name,
  shown,
  open: (view) => view.pressKeys(key),
})

/** What can lie over a text, each opened on its own. Escape leads back from each; reading aloud is ended by its key. */
export const READER_STATES: readonly ReaderState[] = [
  byKey('type panel', 't', '.look-panel'),
  byKey('find bar', 'f', '.find-bar'),
  byKey('more', 'm', '.more-panel'),
  byKey('keys', '?', '.keys-panel'),
  byKey('highlights and notes', 'v', '.marks:has(.mark-row)'),
  byKey('read aloud', 'a', '.aloud-bar'),
  { name: 'selection bar', shown: '.selection-bar', open: (view) => view.evaluate(selectFirstWords) },
  { name: 'footnote', shown: '.footnote', open: (view) => view.click('1') },
  {
    name: 'light box',
    shown: 'dialog[open]:has(img)',
    async open(view) {
      // A picture is fetched when it comes into sight, and can be opened once it is there.
      await until(
        () =>
          view.evaluate((root) => {
            const picture = root.querySelector<HTMLElement>('.article-body img')
            picture?.scrollIntoView({ block: 'center', behavior: 'instant' })
            picture?.focus()
            return picture?.getAttribute('role') === 'button'
          }),
        { what: 'a picture' },
      )
      await view.pressKeys('Enter')
    },
  },
]

/** Goes through the states, leaving each before the next. */
export async function throughStates(view: View, look: (state: ReaderState) => Promise<void>): Promise<void> {
  const isThere = (selector: string) => view.evaluate((root, one) => root.querySelector(one) !== null, selector)
  for (const state of READER_STATES) {
    const { name, shown, open } = state
    await open(view)
    await until(() => isThere(shown), { what: name })
    await look(state)
    await view.pressKeys(name === 'read aloud' ? 'a' : 'Escape')
    await until(async () => !(await isThere(shown)), { what: `the text after ${name}` })
  }
}

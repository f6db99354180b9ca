import { Copy } from 'lucide'
import { render } from 'preact'
import type { ReadingStage } from '../../article/reading-stage'
import { IconButton } from '../../controls/IconButton'
import { type Words, WordsContext } from '../../controls/words'
import { languageOf } from './code-language'

/**
 * Sets a language label and a copy button before each block of code. The label is drawn by the style sheet and the
 * button has no text, so that the words of the article stay what they were.
 *
 * @returns what takes them away.
 */
export function addCodeTools({ text }: ReadingStage, words: Words, copy: (code: string) => void): () => void {
  const places = [...text.querySelectorAll('pre')].map((pre) => {
    const place = text.ownerDocument.createElement('div')
    place.className = 'code-tools'
    place.dataset.language = languageOf(pre) ?? ''
    pre.before(place)
    render(
      <WordsContext.Provider value={words}>
        <IconButton icon={Copy} name={words.say('copyCode')} onPress={() => copy(pre.textContent ?? '')} />
      </WordsContext.Provider>,
      place,
    )
    return place
  })
  return () => {
    for (const place of places) {
      render(null, place)
      place.remove()
    }
  }
}

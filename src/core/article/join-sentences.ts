/** After the closing marks of Chinese and Japanese a line needs no space: they bring their own. */
const WIDE_END = /[。！？；：』」）]$/

/** Sentences as one running text: with a space between, but for scripts that set none. */
export function joinSentences(sentences: readonly string[]): string {
  return sentences.reduce((text, next) => `${text}${text === '' || WIDE_END.test(text) ? '' : ' '}${next}`, '')
}

/** How an utterance goes on. */
export interface Speech {
  /** A word begins, so many characters into the words; `length` is 0 where the voice does not tell it. */
  onWord(at: number, length: number): void
  onEnd(): void
  onFailed(): void
}

// Chromium forgets an utterance nobody holds, and its events with it.
let held: SpeechSynthesisUtterance | null = null

/** Speaks a few words; whatever was being said before is cut off and says nothing more. @returns what cuts it off. */
export function speak(
  words: string,
  how: { lang: string | null; voice: SpeechSynthesisVoice | null; rate: number },
  speech: Speech,
): () => void {
  const utterance = new SpeechSynthesisUtterance(words)
  if (how.lang) utterance.lang = how.lang
  if (how.voice) utterance.voice = how.voice
  utterance.rate = how.rate
  let over = false
  const once = (then: () => void) => () => {
    if (over) return
    over = true
    then()
  }
  utterance.onboundary = ({ name, charIndex, charLength }) => {
    if (!over && name !== 'sentence') speech.onWord(charIndex, charLength ?? 0)
  }
  utterance.onend = once(speech.onEnd)
  utterance.onerror = once(speech.onFailed)
  speechSynthesis.cancel()
  held = utterance
  speechSynthesis.speak(utterance)
  return () => {
    over = true
    if (held === utterance) {
      held = null
      speechSynthesis.cancel()
    }
  }
}

import { useEffect, useRef, useState } from 'preact/hooks'
import { sentencesOf } from '../../../core/marks/sentences'
import type { ReadingStage } from '../../article/reading-stage'
import { runningTextOf } from '../../article/running-text'
import { showRange } from '../../article/show-range'
import { paintSpoken, unpaintSpoken } from './paint-spoken'
import { speak } from './speak'
import { wordAt } from './word-at'

/** After so many sentences without a word told, the voice is known to tell none. */
const SILENT_SENTENCES = 2

export interface AloudOptions {
  lang: string | null
  voice: SpeechSynthesisVoice | null
  /** 1: as fast as the voice speaks by itself. */
  rate: number
  /** When to fall silent, by `now`; null: at the end. */
  until: number | null
  now: () => number
  onFailed: () => void
}

/** The ways to steer what is read aloud. */
export type Steering = Pick<ReturnType<typeof createReader>, 'toggle' | 'sentence' | 'paragraph'>

/** Reads the text aloud, a sentence at a time: voices that stop after some seconds do not get so far. */
export function useAloud(stage: ReadingStage, options: AloudOptions) {
  const [isSpeaking, setSpeaking] = useState(false)
  const [tellsWords, setTellsWords] = useState(true)
  const latest = useRef(options)
  latest.current = options
  const [reader] = useState(() => createReader(stage, latest, setSpeaking, setTellsWords))
  useEffect(() => reader.close, [])
  // Another voice or speed is heard at once, from the word that was being said.
  useEffect(reader.again, [options.voice, options.rate])
  return { isSpeaking, tellsWords, ...reader }
}

function createReader(
  stage: ReadingStage,
  options: { readonly current: AloudOptions },
  setSpeaking: (speaking: boolean) => void,
  setTellsWords: (tells: boolean) => void,
) {
  const running = runningTextOf(stage.text)
  const sentences = sentencesOf(running.text, options.current.lang)
  const lineOf = (index: number): number => running.text.lastIndexOf('\n', sentences[index]?.start ?? 0)
  let index = 0
  let from = 0
  let silent = 0
  let cut: (() => void) | null = null

  const stop = (): void => {
    cut?.()
    cut = null
    setSpeaking(false)
  }
  const say = (): void => {
    const { lang, voice, rate, until, now, onFailed } = options.current
    const sentence = sentences[index]
    // What is cut off here must not tell of its end: that would go on to the sentence after this one.
    cut?.()
    cut = null
    if (!sentence || (until !== null && now() >= until)) {
      if (!sentence) [index, from] = [0, sentences[0]?.start ?? 0]
      stop()
      unpaintSpoken()
      return
    }
    const start = Math.max(from, sentence.start)
    const words = running.text.slice(start, sentence.end)
    let told = false
    paintSpoken(running, sentence, null)
    showRange(stage.scroller, running.range(sentence.start, sentence.end))
    setSpeaking(true)
    cut = speak(
      words,
      { lang, voice, rate },
      {
        onWord(at, length) {
          const word = wordAt(words, at, length)
          if (!word) return
          told = true
          setTellsWords(true)
          from = start + word.start
          paintSpoken(running, sentence, { start: from, end: start + word.end })
        },
        onEnd() {
          silent = told ? 0 : silent + 1
          if (silent >= SILENT_SENTENCES) setTellsWords(false)
          index += 1
          from = 0
          say()
        },
        onFailed() {
          stop()
          onFailed()
        },
      },
    )
  }
  const go = (to: number): void => {
    index = Math.min(Math.max(0, to), sentences.length - 1)
    from = 0
    say()
  }
  const paragraph = (by: 1 | -1): void => {
    let to = index
    if (by > 0) while (to < sentences.length && lineOf(to) === lineOf(index)) to++
    else {
      while (to > 0 && lineOf(to - 1) === lineOf(index)) to--
      if (to === index && to > 0) for (to--; to > 0 && lineOf(to - 1) === lineOf(index - 1); ) to--
    }
    go(to)
  }
  return {
    /** From the word at this place of the running text on. */
    start(place: number) {
      const at = sentences.findIndex(({ end }) => end > place)
      index = at < 0 ? 0 : at
      from = at < 0 ? 0 : place
      say()
    },
    toggle: () => (cut ? stop() : say()),
    again() {
      if (cut) say()
    },
    sentence: (by: 1 | -1) => go(index + by),
    paragraph,
    close() {
      cut?.()
      cut = null
      unpaintSpoken()
    },
  }
}

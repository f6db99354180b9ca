import { ChevronLeft, ChevronRight, ChevronsLeft, ChevronsRight, Pause, Play, X } from 'lucide'
import { IconButton } from '../../controls/IconButton'
import { useWords } from '../../controls/words'
import { SPEEDS } from './speeds'

const SLEEPS = [15, 30, 60]

export interface AloudBarProps {
  isSpeaking: boolean
  /** False: the voice does not say which word it speaks. */
  tellsWords: boolean
  /** Null until the browser has told them. */
  voices: readonly SpeechSynthesisVoice[] | null
  voice: SpeechSynthesisVoice | null
  /** In percent. */
  speed: number
  /** In minutes; 0: at the end of the article. */
  sleep: number
  onToggle: () => void
  onSentence: (by: 1 | -1) => void
  onParagraph: (by: 1 | -1) => void
  onVoice: (name: string) => void
  onSpeed: (speed: number) => void
  onSleep: (minutes: number) => void
  onClose: () => void
}

/** What steers reading aloud, at the foot of the text. */
export function AloudBar(props: AloudBarProps) {
  const { isSpeaking, voices, voice, speed, sleep, onSentence, onParagraph } = props
  const words = useWords()
  const { say, language } = words
  const minutes = new Intl.NumberFormat(language, { style: 'unit', unit: 'minute', unitDisplay: 'short' })
  const times = new Intl.NumberFormat(language, { maximumFractionDigits: 2 })
  return (
    <section class="aloud-bar" aria-label={say('listen')}>
      <div class="aloud-steps">
        <IconButton icon={ChevronsLeft} name={say('paragraphBefore')} onPress={() => onParagraph(-1)} />
        <IconButton icon={ChevronLeft} name={say('sentenceBefore')} onPress={() => onSentence(-1)} />
        <IconButton
          icon={isSpeaking ? Pause : Play}
          name={say(isSpeaking ? 'pauseListening' : 'goOnListening')}
          onPress={props.onToggle}
        />
        <IconButton icon={ChevronRight} name={say('nextSentence')} onPress={() => onSentence(1)} />
        <IconButton icon={ChevronsRight} name={say('nextParagraph')} onPress={() => onParagraph(1)} />
      </div>
      <select
        aria-label={say('speed')}
        value={speed}
        onChange={({ currentTarget }) => props.onSpeed(Number(currentTarget.value))}
      >
        {[...new Set([...SPEEDS, speed])]
          .sort((a, b) => a - b)
          .map((one) => (
            <option key={one} value={one}>
              {times.format(one / 100)} ×
            </option>
          ))}
      </select>
      {voices && voices.length > 0 && (
        <select
          class="aloud-voice"
          aria-label={say('voice')}
          value={voice?.name ?? ''}
          onChange={({ currentTarget }) => props.onVoice(currentTarget.value)}
        >
          {!voice && <option value="">{say('voice')}</option>}
          {voices.map(({ name, voiceURI }) => (
            <option key={voiceURI + name} value={name}>
              {name}
            </option>
          ))}
        </select>
      )}
      <select
        aria-label={say('sleepAfter')}
        value={sleep}
        onChange={({ currentTarget }) => props.onSleep(Number(currentTarget.value))}
      >
        <option value={0}>{say('sleepAtEnd')}</option>
        {SLEEPS.map((one) => (
          <option key={one} value={one}>
            {minutes.format(one)}
          </option>
        ))}
      </select>
      <IconButton icon={X} name={say('stopListening')} onPress={props.onClose} />
      <p class="aloud-note" role="status">
        {voices?.length === 0 ? say('noVoices') : props.tellsWords ? '' : say('voiceWithoutWords')}
      </p>
    </section>
  )
}

import { Volume2 } from 'lucide'
import type { RefObject } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import type { SettingsOf } from '../../../core/settings/settings'
import { RailGroup } from '../../article/RailGroup'
import type { Offer, RailAction, ReadingStage } from '../../article/reading-stage'
import { Toast } from '../../controls/Toast'
import { useWords } from '../../controls/words'
import { selectedStretch } from '../marks/selected-stretch'
import { placeAtTop } from '../place/place-at-line'
import { AloudBar } from './AloudBar'
import { takeMediaKeys } from './media-keys'
import { steeringActions } from './steering-actions'
import { type Steering, useAloud } from './use-aloud'
import { primary, useVoices } from './use-voices'

/** A place to begin at; a new object each time, so that the same word can be asked for twice. */
export interface ListenFrom {
  place: number
}

export interface AloudToolsProps {
  stage: ReadingStage
  chosen: SettingsOf<'aloud'>
  /** Asked for from elsewhere, such as from a selected word; null: not yet. */
  from: ListenFrom | null
  now: () => number
  offer: Offer
  onSpeed: (speed: number) => void
  onVoices: (voices: Readonly<Record<string, string>>) => void
}

/** Reading aloud: a button of the rail, and a bar at the foot of the text while one listens. */
export function AloudTools(props: AloudToolsProps) {
  const { stage, offer } = props
  const { say } = useWords()
  const [from, setFrom] = useState<ListenFrom | null>(null)
  useEffect(() => {
    if (props.from) setFrom(props.from)
  }, [props.from])
  const open = () => setFrom({ place: selectedStretch(stage.text)?.start ?? placeAtTop(stage) ?? 0 })
  const actions: RailAction[] = [
    {
      id: 'listen',
      icon: Volume2,
      name: say('listen'),
      key: 'a',
      pressed: from !== null,
      onPress: () => (from ? setFrom(null) : open()),
    },
  ]
  const steering = useRef<Steering | null>(null)
  const speed = { speed: props.chosen.speed, onSpeed: props.onSpeed }
  offer([...actions, ...steeringActions(say, () => steering.current, speed)])
  return (
    <>
      <RailGroup actions={actions} />
      {from && <Listening {...props} from={from} steering={steering} onClose={() => setFrom(null)} />}
    </>
  )
}

function Listening({
  stage,
  chosen,
  from,
  now,
  onSpeed,
  onVoices,
  steering,
  onClose,
}: AloudToolsProps & { from: ListenFrom; steering: RefObject<Steering | null>; onClose: () => void }) {
  const { say } = useWords()
  const { lang } = stage.article
  const [until, setUntil] = useState<{ minutes: number; at: number | null }>({ minutes: 0, at: null })
  const [told, setTold] = useState<string | null>(null)
  const voices = useVoices(lang)
  const own = chosen.voices[primary(lang ?? '')]
  const voice = voices?.find(({ name }) => name === own) ?? voices?.find((one) => one.default) ?? voices?.[0] ?? null
  const aloud = useAloud(stage, {
    lang,
    voice,
    rate: chosen.speed / 100,
    until: until.at,
    now,
    onFailed: () => setTold(say('listeningFailed')),
  })
  useEffect(() => {
    steering.current = aloud
    const giveBack = takeMediaKeys(stage.frame, stage.article.title, aloud)
    return () => {
      giveBack()
      steering.current = null
    }
  }, [stage])
  useEffect(() => {
    if (voices && voices.length > 0) aloud.start(from.place)
  }, [from, voices !== null])
  return (
    <>
      <AloudBar
        isSpeaking={aloud.isSpeaking}
        tellsWords={aloud.tellsWords}
        voices={voices}
        voice={voice}
        speed={chosen.speed}
        sleep={until.minutes}
        onToggle={aloud.toggle}
        onSentence={aloud.sentence}
        onParagraph={aloud.paragraph}
        onVoice={(name) => onVoices({ ...chosen.voices, [primary(lang ?? '')]: name })}
        onSpeed={onSpeed}
        onSleep={(minutes) => setUntil({ minutes, at: minutes > 0 ? now() + minutes * 60_000 : null })}
        onClose={onClose}
      />
      {told && <Toast sentence={told} onGone={() => setTold(null)} />}
    </>
  )
}

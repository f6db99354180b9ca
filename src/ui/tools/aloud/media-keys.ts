import type { Steering } from './use-aloud'

/** What each media key does, by the name a key press has and by that of the media session. */
const KEYS: readonly (readonly [key: string, actions: readonly MediaSessionAction[], act: (on: Steering) => void])[] = [
  ['MediaPlayPause', ['play', 'pause'], (on) => on.toggle()],
  ['MediaTrackNext', ['nexttrack', 'seekforward'], (on) => on.sentence(1)],
  ['MediaTrackPrevious', ['previoustrack', 'seekbackward'], (on) => on.sentence(-1)],
]

/**
 * Lets media keys and headsets steer reading aloud. Where the system keeps them for whoever plays sound, a speaking voice
 * does not count: a sound without a tone stands in for it. A page that has media of its own keeps its keys.
 *
 * @returns what gives them back.
 */
export function takeMediaKeys(frame: HTMLElement, title: string, steering: Steering): () => void {
  const session = navigator.mediaSession
  const onKey = (event: Event): void => {
    const act = KEYS.find(([key]) => key === (event as KeyboardEvent).key)?.[2]
    if (!act) return
    event.preventDefault()
    act(steering)
  }
  const root = frame.getRootNode()
  root.addEventListener('keydown', onKey)
  const isFree = session && !session.metadata
  const sound = new Audio()
  if (isFree) {
    session.metadata = new MediaMetadata({ title })
    for (const [, actions, act] of KEYS) for (const one of actions) session.setActionHandler(one, () => act(steering))
    sound.src = URL.createObjectURL(silence())
    sound.loop = true
    // A page may forbid it: then only keys that come as key presses are heard.
    sound.play().catch(() => undefined)
  }
  return () => {
    root.removeEventListener('keydown', onKey)
    if (!isFree) return
    sound.pause()
    URL.revokeObjectURL(sound.src)
    session.metadata = null
    for (const [, actions] of KEYS) for (const one of actions) session.setActionHandler(one, null)
  }
}

/** Six seconds of a WAV file without a tone: of shorter ones Chromium takes no notice. */
function silence(): Blob {
  const rate = 8000
  const samples = rate * 6
  const head = new DataView(new ArrayBuffer(44))
  for (const [at, name] of [
    [0, 'RIFF'],
    [8, 'WAVEfmt '],
    [36, 'data'],
  ] as const) {
    for (const [index, sign] of [...name].entries()) head.setUint8(at + index, sign.charCodeAt(0))
  }
  head.setUint32(4, 36 + samples, true)
  head.setUint32(16, 16, true)
  // Uncompressed, one channel, one byte a sample.
  head.setUint32(20, 0x0001_0001, true)
  head.setUint32(24, rate, true)
  head.setUint32(28, rate, true)
  head.setUint32(32, 0x0008_0001, true)
  head.setUint32(40, samples, true)
  return new Blob([head, new Uint8Array(samples).fill(128)], { type: 'audio/wav' })
}

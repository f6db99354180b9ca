import { useEffect, useState } from 'preact/hooks'

/** The voices of the device for a language, all of them where none speaks it; null until the browser has told. */
export function useVoices(lang: string | null): readonly SpeechSynthesisVoice[] | null {
  const [voices, setVoices] = useState<readonly SpeechSynthesisVoice[] | null>(null)
  useEffect(() => {
    const read = () => {
      const all = [...speechSynthesis.getVoices()]
      if (all.length > 0) setVoices(all)
    }
    // Chromium tells its voices a moment after it was first asked; some have none, and never say so.
    const timer = setTimeout(() => setVoices((now) => now ?? []), 2_000)
    speechSynthesis.addEventListener('voiceschanged', read)
    read()
    return () => {
      clearTimeout(timer)
      speechSynthesis.removeEventListener('voiceschanged', read)
    }
  }, [])
  if (!voices || !lang) return voices
  const fitting = voices.filter((voice) => primary(voice.lang) === primary(lang))
  return fitting.length > 0 ? fitting : voices
}

/** `en` of `en-GB`, and of the `en_GB` some systems write. */
export const primary = (lang: string): string => lang.toLowerCase().split(/[-_]/)[0] ?? ''

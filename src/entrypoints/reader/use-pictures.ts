import { useEffect, useState } from 'preact/hooks'
import { sendLetter } from '../../platform/send-letter'
import { closedSites, requestSites } from '../../platform/site-permission'
import { siteOf } from '../../ui/controls/format'
import { useWords } from '../../ui/controls/words'
import { refusalSentence } from '../refusal-sentence'
import type { SavedCopy } from './read-saved-article'

/** The pictures of a saved article that are not kept: shown from their sites, or kept, each by a press. */
export function usePictures({ entry, waiting }: SavedCopy, onKept: () => Promise<void>) {
  const { say, language } = useWords()
  const [shown, setShown] = useState(false)
  const [busy, setBusy] = useState(false)
  const [closed, setClosed] = useState<readonly string[]>([])
  const [outcome, setOutcome] = useState('')
  useEffect(() => void closedSites(waiting).then(setClosed, () => setClosed([])), [waiting])

  const keep = async (granted: Promise<boolean>) => {
    setOutcome('')
    if (!(await granted)) return setOutcome(say('keepPicturesRefused'))
    setBusy(true)
    try {
      const { missing } = await sendLetter('keepPictures', { id: entry.id })
      await onKept()
      if (missing > 0) setOutcome(say('keepPicturesMissing', missing.toLocaleString(language)))
    } catch (error) {
      setOutcome(refusalSentence(error, say))
    }
    setBusy(false)
  }
  return {
    shown,
    busy,
    outcome,
    closedSites: [...new Set(closed.map(siteOf))],
    onShow: () => setShown(true),
    // Before anything is awaited: the browser only asks within the press itself.
    onKeep: () => void keep(requestSites(waiting)),
  }
}

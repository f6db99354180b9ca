import { useCallback, useEffect, useState } from 'preact/hooks'
import { useSending } from '../../ui/article/use-sending'
import type { PopupProps } from '../../ui/popup/Popup'
import { sendPorts } from '../send-ports'
import type { PopupReading } from './read-tab'

/** Sending from the popup: undefined while no place is set up, so that there is no button for what is off. */
export function usePopupSending(reading: PopupReading, tags: readonly string[]): PopupProps['sending'] {
  const [isSetUp, setSetUp] = useState(false)
  const [told, setTold] = useState<string | null>(null)
  const onRead = useCallback(() => setTold(null), [])
  const article = reading.kind === 'article' ? reading.article : null
  // Asked once the text stands: nobody waits for it.
  useEffect(() => {
    if (article)
      void sendPorts.destinations().then(
        (kinds) => setSetUp(kinds.length > 0),
        () => undefined,
      )
  }, [article])
  const parcel = async () => {
    if (reading.kind !== 'article') throw new Error('There is no article to send.')
    const { parcelOf } = await import('../../ui/article/parcel-of')
    return parcelOf(reading.article, reading.body(), tags)
  }
  const sending = useSending(sendPorts, parcel, setTold)
  return isSetUp ? { ...sending, told, onRead } : undefined
}

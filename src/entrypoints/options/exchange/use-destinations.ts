import { useEffect, useState } from 'preact/hooks'
import { type Destination, type DestinationKind, toDestination } from '../../../core/sending/destination'
import { forgetDestination, readDestinations } from '../../../platform/destinations'
import { sendLetterOnce } from '../../../platform/send-letter'
import { requestSite } from '../../../platform/site-permission'
import { useWords } from '../../../ui/controls/words'
import type { SendingSectionProps } from '../../../ui/library/exchange/SendingSection'
import { refusalSentence } from '../../refusal-sentence'
import { sendingSentence } from '../../send-ports'

/** Where articles may be sent to, and the way to set a place up. */
export function useDestinations(): SendingSectionProps {
  const { say } = useWords()
  const [ready, setReady] = useState<SendingSectionProps['ready']>(new Map())
  const [open, setOpen] = useState<DestinationKind | null>(null)
  const [isBusy, setBusy] = useState(false)
  const [failure, setFailure] = useState('')
  const read = async () => setReady(new Map((await readDestinations()).map((one) => [one.kind, hostOf(one)])))
  useEffect(() => void read(), [])

  const connect = async (kind: DestinationKind, typed: Record<string, string>) => {
    const wanted = toDestination(kind, typed)
    if (!wanted) return setFailure(say('sendingIncomplete'))
    const { address } = wanted.fields
    // Before anything is awaited: the browser only asks within the press itself.
    if (address !== undefined && !(await requestSite(address))) {
      return setFailure(sendingSentence({ trouble: 'not-allowed', detail: '' }, kind, say))
    }
    setFailure('')
    setBusy(true)
    try {
      const failed = await sendLetterOnce('setUpDestination', { kind, typed })
      if (failed) return setFailure(sendingSentence(failed, kind, say))
      setOpen(null)
      await read()
    } catch (error) {
      setFailure(refusalSentence(error, say))
    } finally {
      setBusy(false)
    }
  }
  return {
    ready,
    open,
    isBusy,
    failure,
    onOpen: (kind) => {
      setFailure('')
      setOpen(kind)
    },
    onConnect: (kind, typed) => void connect(kind, typed),
    onForget: (kind) => void forgetDestination(kind).then(read),
  }
}

const hostOf = ({ fields: { address } }: Destination): string | null => (address ? new URL(address).host : null)

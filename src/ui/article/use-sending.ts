import { useState } from 'preact/hooks'
import type { DestinationKind } from '../../core/sending/destination'
import { obsidianNote } from '../../core/sending/obsidian-address'
import type { Parcel } from '../../core/sending/parcel'
import { useWords } from '../controls/words'
import { destinationName } from './destination-name'

export interface SendPorts {
  /** Where articles may go; empty: nothing is set up. */
  destinations(): Promise<readonly DestinationKind[]>
  /** @returns null, or a sentence on why it failed. */
  send(kind: DestinationKind, parcel: Parcel, isCopied: boolean): Promise<string | null>
  /** Opens the page where one says where articles may go. */
  setUp(): void
}

/** A note longer than this, as part of an address, goes by way of the clipboard; in characters. */
const LONG = 1_200

/**
 * Sending an article with one press: with one place set up it goes there at once, with several one is asked, with none
 * the page opens where places are set up.
 */
export function useSending(ports: SendPorts, parcel: () => Parcel | Promise<Parcel>, tell: (sentence: string) => void) {
  const { say } = useWords()
  const [choices, setChoices] = useState<readonly DestinationKind[] | null>(null)
  const choose = async (kind: DestinationKind) => {
    const name = destinationName(kind, say)
    setChoices(null)
    tell(say('sendingTo', name))
    try {
      const packed = await parcel()
      const isCopied = kind === 'obsidian' && (await copyNote(packed))
      tell((await ports.send(kind, packed, isCopied)) ?? say('sentTo', name))
    } catch {
      tell(say('refusedFailed'))
    }
  }
  const press = async () => {
    const kinds = await ports.destinations().catch(() => null)
    const [first] = kinds ?? []
    if (kinds === null) tell(say('refusedNoAnswer'))
    else if (first === undefined) ports.setUp()
    else if (kinds.length === 1) await choose(first)
    else setChoices(kinds)
  }
  return { choices, press, choose, close: () => setChoices(null) }
}

/** False where it is short enough without, or the browser keeps the clipboard from us: some of it then stays behind. */
async function copyNote(parcel: Parcel): Promise<boolean> {
  const note = obsidianNote(parcel)
  if (encodeURIComponent(note).length <= LONG) return false
  // A page without TLS has no clipboard.
  return (
    navigator.clipboard?.writeText(note).then(
      () => true,
      () => false,
    ) ?? false
  )
}

import { adapters } from './adapters/adapters'
import type { Destination } from './destination'
import { obsidianAddress } from './obsidian-address'
import type { Parcel } from './parcel'
import type { SendRequest } from './server-talk'

export interface HandOverPorts {
  send: SendRequest
  /** Opens an address of another program. */
  open: (address: string) => Promise<void>
}

/**
 * Hands one article over. Nothing of the answer is kept: the library is none of the server's business.
 *
 * @param isCopied the article's note lies in the clipboard (Obsidian)
 * @throws SendingError
 */
export async function handOver(
  { send, open }: HandOverPorts,
  { kind, fields }: Destination,
  parcel: Parcel,
  isCopied = false,
): Promise<void> {
  if (kind !== 'obsidian') return adapters[kind].hand(send, fields, parcel)
  await open(obsidianAddress(parcel, fields.vault ?? '', isCopied))
}

import { asRecord, BadRequest } from '../../core/library/check-save-request'
import { tidyTags } from '../../core/library/state/tidy-tags'
import { adapters } from '../../core/sending/adapters/adapters'
import { type Destination, toDestination } from '../../core/sending/destination'
import { handOver } from '../../core/sending/hand-over'
import { SendingError } from '../../core/sending/sending-error'
import { readDestination, readDestinations, writeDestination } from '../../platform/destinations'
import { findSaved } from '../../platform/find-saved'
import type { SendingFailure } from '../../platform/letters'
import type { ContentHandlers, PageHandlers } from '../../platform/receive-letters'
import { createSendingRequest } from '../../platform/sending-request'
import { hasSite } from '../../platform/site-permission'
import { openProgram, openSendingSetUp } from '../../platform/tabs'
import { askedBoolean } from './asked'
import { askedDestinationKind, askedParcel } from './asked-parcel'

const send = createSendingRequest()

/** What is alike for pages of ours and the reader over a stranger's. */
const both: Pick<PageHandlers, 'listDestinations' | 'openSendingSetUp'> = {
  listDestinations: async () => (await readDestinations()).map(({ kind }) => kind),
  async openSendingSetUp() {
    await openSendingSetUp()
    return null
  },
}

export const sendingPageLetters: Pick<PageHandlers, keyof typeof both | 'sendArticle' | 'setUpDestination'> = {
  ...both,
  sendArticle: (ask) => sendArticle(ask, ask.parcel),
  async setUpDestination(ask) {
    const kind = askedDestinationKind(ask.kind)
    const destination = toDestination(kind, asRecord(ask.typed, 'What was typed'))
    if (!destination) throw new BadRequest('A field is missing, or the address is none.')
    return failureOf(async () => {
      await allowed(destination)
      if (destination.kind !== 'obsidian') await adapters[destination.kind].check(send, destination.fields)
      await writeDestination(destination)
    })
  },
}

export const sendingContentLetters: Pick<ContentHandlers, keyof typeof both | 'sendArticle'> = {
  ...both,
  // The address is the browser's word, not the letter's.
  sendArticle: (ask, { url, tabId }) => sendArticle(ask, { ...ask.parcel, url }, tabId),
}

async function sendArticle(
  ask: { kind: unknown; isCopied: boolean },
  given: unknown,
  tabId?: number,
): Promise<SendingFailure | null> {
  const kind = askedDestinationKind(ask.kind)
  const parcel = askedParcel(given)
  const isCopied = askedBoolean(ask, 'isCopied')
  return failureOf(async () => {
    const destination = await readDestination(kind)
    if (!destination) throw new SendingError('not-set-up')
    await allowed(destination)
    const tags = tidyTags([...((await findSaved(parcel.url))?.tags ?? []), ...parcel.tags])
    const open = (address: string) => openProgram(address, tabId)
    await handOver({ send, open }, destination, { ...parcel, tags }, isCopied)
  })
}

/** The person may have taken the permission back since; a request would then only look like a dead server. */
async function allowed({ fields: { address } }: Destination): Promise<void> {
  if (address !== undefined && !(await hasSite(address))) throw new SendingError('not-allowed')
}

async function failureOf(work: () => Promise<void>): Promise<SendingFailure | null> {
  try {
    await work()
    return null
  } catch (error) {
    if (error instanceof SendingError) return { trouble: error.trouble, detail: error.detail.slice(0, 200) }
    throw error
  }
}

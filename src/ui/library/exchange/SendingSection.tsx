import { DESTINATION_KINDS, type DestinationKind } from '../../../core/sending/destination'
import { destinationName } from '../../article/destination-name'
import { type MessageKey, useWords } from '../../controls/words'
import { DestinationForm } from './DestinationForm'

export interface SendingSectionProps {
  /** Those that are set up, with their server; null: a program on this device. */
  ready: ReadonlyMap<DestinationKind, string | null>
  /** The one that is being set up. */
  open: DestinationKind | null
  isBusy: boolean
  failure: string
  onOpen: (kind: DestinationKind | null) => void
  onConnect: (kind: DestinationKind, typed: Record<string, string>) => void
  onForget: (kind: DestinationKind) => void
}

const TEXTS: Record<DestinationKind, MessageKey> = {
  wallabag: 'sendingWallabagText',
  readeck: 'sendingReadeckText',
  karakeep: 'sendingKarakeepText',
  linkding: 'sendingLinkdingText',
  obsidian: 'sendingObsidianText',
  webhook: 'sendingWebhookText',
}

/** The places articles can be sent to, each off until it is set up. */
export function SendingSection(props: SendingSectionProps) {
  const { ready, open, onOpen, onForget } = props
  const { say } = useWords()
  return (
    <section class="exchange-part" aria-labelledby="sending-heading">
      <h2 id="sending-heading">{say('sendingHeading')}</h2>
      <p class="exchange-quiet">{say('sendingText')}</p>
      <ul class="destinations">
        {DESTINATION_KINDS.map((kind) => {
          const name = destinationName(kind, say)
          const host = ready.get(kind)
          return (
            <li key={kind} class="destination">
              <div class="destination-row">
                <div class="destination-about">
                  <strong>{name}</strong>
                  <span class="exchange-quiet">{say(TEXTS[kind])}</span>
                  {ready.has(kind) && (
                    <span class="destination-ready">{host ? say('sendingReadyFor', host) : say('sendingReady')}</span>
                  )}
                </div>
                {ready.has(kind) ? (
                  <button type="button" class="button quiet" onClick={() => onForget(kind)}>
                    {say('sendingForget')}
                    <span class="visually-hidden"> {name}</span>
                  </button>
                ) : (
                  open !== kind && (
                    <button type="button" class="button" onClick={() => onOpen(kind)}>
                      {say('sendingSetUp')}
                      <span class="visually-hidden"> {name}</span>
                    </button>
                  )
                )}
              </div>
              {open === kind && (
                <DestinationForm
                  kind={kind}
                  name={name}
                  isBusy={props.isBusy}
                  failure={props.failure}
                  onConnect={(typed) => props.onConnect(kind, typed)}
                  onCancel={() => onOpen(null)}
                />
              )}
            </li>
          )
        })}
      </ul>
    </section>
  )
}

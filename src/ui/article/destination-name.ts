import type { DestinationKind } from '../../core/sending/destination'
import type { Words } from '../controls/words'

const NAMES = {
  wallabag: 'wallabag',
  readeck: 'Readeck',
  karakeep: 'Karakeep',
  linkding: 'linkding',
  obsidian: 'Obsidian',
} satisfies Record<Exclude<DestinationKind, 'webhook'>, string>

/** What a place is called that articles are sent to. Programs keep their own names in every language. */
export const destinationName = (kind: DestinationKind, say: Words['say']): string =>
  kind === 'webhook' ? say('webhook') : NAMES[kind]

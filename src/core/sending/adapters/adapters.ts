import type { DestinationKind } from '../destination'
import type { Adapter } from './adapter'
import { karakeep } from './karakeep'
import { linkding } from './linkding'
import { readeck } from './readeck'
import { wallabag } from './wallabag'
import { webhook } from './webhook'

/** Those that are a server; Obsidian is an address that is opened. */
export const adapters: Record<Exclude<DestinationKind, 'obsidian'>, Adapter> = {
  wallabag,
  readeck,
  karakeep,
  linkding,
  webhook,
}

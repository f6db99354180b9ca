import type { Destination } from '../destination'
import type { Parcel } from '../parcel'
import type { SendRequest } from '../server-talk'

/** How one kind of server takes articles. Both throw SendingError. */
export interface Adapter {
  /** Asks the server whether it lets us in; changes nothing there. */
  check(send: SendRequest, fields: Destination['fields']): Promise<void>
  hand(send: SendRequest, fields: Destination['fields'], parcel: Parcel): Promise<void>
}

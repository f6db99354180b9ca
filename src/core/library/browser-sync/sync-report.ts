/** How another device's place (or this one's own) was found. */
export interface PlaceReport {
  device: string
  /** What the person calls it; empty: it has not said. */
  name: string
  /** When it last wrote, by its own clock, in ms since 1970; 0: not said. */
  at: number
  isOwn: boolean
  /**
   * `read`: merged now; `unchanged`: merged before; `incomplete`: still on its way, what came before stays;
   * `unreadable`: of a newer version, or damaged.
   */
  state: 'read' | 'unchanged' | 'incomplete' | 'unreadable'
  /** Records that were malformed and left aside. They change nothing and delete nothing. */
  skipped: number
}

/** What a run of synchronising did. */
export interface SyncReport {
  /** Records of this device that stand in the synced storage now. */
  published: number
  /** Records of this device for which there was no room: the oldest archived ones first, then the oldest. */
  leftOut: number
  /** Entries that changed here by merging. */
  merged: number
  /** The places met, this device's included. */
  devices: PlaceReport[]
}

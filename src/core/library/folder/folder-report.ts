/** A device that shares the folder. */
export interface FolderDevice {
  device: string
  name: string
  /** When it last wrote, by its own clock, in ms since 1970; null: nobody knows. */
  at: number | null
  isOwn: boolean
  /** `incomplete`: something of it is still on its way; `unreadable`: damaged, or of a newer version. */
  state: 'whole' | 'incomplete' | 'unreadable'
}

/** What a run did. */
export interface FolderReport {
  devices: FolderDevice[]
  /** Entries that changed here. */
  received: number
  /** Records written there. */
  sent: number
  /** Texts written there. */
  texts: number
  /** Records of others that were malformed and left aside; they change nothing and delete nothing. */
  skipped: number
}

/** A store refused for want of room. What it held before is untouched; what was to be written is not there. */
export class LibraryFull extends Error {
  /** `disk` is the browser's database, `sync` the room that the browser's own synchronising gives. */
  readonly place: 'disk' | 'sync'
  constructor(place: 'disk' | 'sync', options?: ErrorOptions) {
    super(
      place === 'disk' ? 'There is no room left on the disk.' : 'There is no room left in the synced storage.',
      options,
    )
    this.name = 'LibraryFull'
    this.place = place
  }
}

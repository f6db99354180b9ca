/** The library has no entry of that id: it was purged, or never saved here. */
export class NoSuchEntry extends Error {
  readonly id: string
  constructor(id: string) {
    super(`The library has no entry ${id}.`)
    this.name = 'NoSuchEntry'
    this.id = id
  }
}

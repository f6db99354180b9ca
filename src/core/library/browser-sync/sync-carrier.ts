/** How much a carrier takes, in bytes as the browser counts them (see item-bytes). */
export interface CarrierLimits {
  itemBytes: number
  totalBytes: number
  items: number
}

/**
 * A small shared store of keys and JSON values that every device of one person sees, sooner or later and key by key:
 * another device may see half of a write. A device writes only under its own prefix.
 */
export interface SyncCarrier {
  readonly limits: CarrierLimits
  /** Everything in it, other parts of the extension and other devices included. */
  read(): Promise<Record<string, unknown>>
  /** @throws LibraryFull when there is no room; nothing is written then. */
  write(items: Record<string, unknown>): Promise<void>
  remove(keys: readonly string[]): Promise<void>
}
